package org.stegvis.platform.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * The models as they are packaged: what their elements are called in each language, whose they are, and what can follow
 * them. The engine knows them in the language of the installation only.
 */
@Component
public class AuthoredModels {

    private final Texts texts;
    private final Map<String, Process> processes = new HashMap<>();
    private final Map<String, Element> elementsOfForms = new HashMap<>();
    private final Map<String, Element> callers = new HashMap<>();

    AuthoredModels(Texts texts) {
        this.texts = texts;
        try {
            for (Resource model :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.bpmn")) {
                read(model);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The models could not be read", problem);
        }
    }

    /** An element of a process, each by its id. */
    public record Element(String process, String id) {

        /** Whether the element is an end. */
        public boolean isEnd() {
            return id.startsWith("end_");
        }

        /** Whether the element calls another process, as a case calls its phases. */
        public boolean isCall() {
            return id.startsWith("callActivity_");
        }
    }

    /** What the element is called in this language; empty for one that the models no longer have, or that has no name. */
    public Optional<String> nameOf(Element element, Language language) {
        return find(element)
                .map(FlowElement::getName)
                .map(authored -> texts.find(language, "model." + element.process() + "." + element.id())
                        .orElse(authored)
                        .replaceAll("\\s+", " "));
    }

    /** What the process is called in this language; empty for one that is no longer among the models. */
    public Optional<String> nameOf(String process, Language language) {
        return Optional.ofNullable(processes.get(process))
                .map(authored -> texts.find(language, "model." + process).orElse(authored.getName()));
    }

    /** The group to which the task is offered. */
    public Optional<String> groupOf(Element element) {
        return find(element)
                .filter(UserTask.class::isInstance)
                .map(task -> ((UserTask) task).getCamundaCandidateGroupsList())
                .flatMap(groups -> groups.stream().findFirst());
    }

    /** The task or start in which a form is filled in. */
    public Optional<Element> withForm(String form) {
        return Optional.ofNullable(elementsOfForms.get(form));
    }

    /**
     * What can come after the element: the next tasks, the next waits, the phases that begin, or the ends of the whole;
     * what Stegvis does by itself in between is passed over. More than one means that it depends, or that several begin
     * together.
     */
    public List<Element> after(Element element) {
        Set<Element> found = new LinkedHashSet<>();
        find(element)
                .filter(FlowNode.class::isInstance)
                .ifPresent(node -> follow(element.process(), (FlowNode) node, found, new HashSet<>()));
        found.remove(element);
        return List.copyOf(found);
    }

    private void follow(String process, FlowNode from, Set<Element> found, Set<FlowNode> seen) {
        for (FlowNode next : from.getSucceedingNodes().list()) {
            if (seen.add(next)) {
                arrive(process, next, found, seen);
            }
        }
    }

    private void arrive(String process, FlowNode node, Set<Element> found, Set<FlowNode> seen) {
        Element element = new Element(process, node.getId());
        if (node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent
                || node instanceof CallActivity) {
            found.add(element);
        } else if (node instanceof SubProcess embedded) {
            embedded.getChildElementsByType(StartEvent.class).forEach(start -> follow(process, start, found, seen));
        } else if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess embedded) {
            follow(process, embedded, found, seen);
        } else if (node instanceof EndEvent && callers.containsKey(process)) {
            Element caller = callers.get(process);
            find(caller).ifPresent(call -> follow(caller.process(), (FlowNode) call, found, seen));
        } else if (node instanceof EndEvent) {
            found.add(element);
        } else {
            follow(process, node, found, seen);
        }
    }

    private Optional<FlowElement> find(Element element) {
        return Optional.ofNullable(processes.get(element.process()))
                .map(process -> process.getModelInstance().getModelElementById(element.id()))
                .filter(FlowElement.class::isInstance)
                .map(FlowElement.class::cast);
    }

    private void read(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            BpmnModelInstance model = Bpmn.readModelFromStream(content);
            for (Process process : model.getModelElementsByType(Process.class)) {
                processes.put(process.getId(), process);
            }
            List<FlowNode> nodes = new ArrayList<>(model.getModelElementsByType(FlowNode.class));
            nodes.forEach(this::note);
        }
    }

    private void note(FlowNode node) {
        ModelElementInstance scope = node.getParentElement();
        while (!(scope instanceof Process)) {
            scope = scope.getParentElement();
        }
        Element element = new Element(((Process) scope).getId(), node.getId());
        if (node instanceof UserTask task && task.getCamundaFormRef() != null) {
            elementsOfForms.put(task.getCamundaFormRef(), element);
        } else if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
            elementsOfForms.put(start.getCamundaFormRef(), element);
        } else if (node instanceof CallActivity call) {
            callers.put(call.getCalledElement(), element);
        }
    }
}
