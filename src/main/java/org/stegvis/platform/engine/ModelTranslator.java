package org.stegvis.platform.engine;

import java.io.InputStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Gives the elements of a model their names in the language of the installation. Models are authored in English;
 * the words stand under {@code model.<process>.<element>}. What the author documents on a user task is for designers
 * and is left out, because Tasklist would show it to officers.
 */
@Component
class ModelTranslator {

    private final Texts texts;
    private final Language language;

    ModelTranslator(Texts texts, StegvisSettings settings) {
        this.texts = texts;
        this.language = settings.language();
    }

    String translate(InputStream authored) {
        BpmnModelInstance model = Bpmn.readModelFromStream(authored);
        for (Process process : model.getModelElementsByType(Process.class)) {
            String prefix = "model." + process.getId();
            texts.find(language, prefix).ifPresent(process::setName);
            for (FlowElement element : process.getModelInstance().getModelElementsByType(FlowElement.class)) {
                texts.find(language, prefix + "." + element.getId()).ifPresent(element::setName);
            }
        }
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            for (Documentation documentation : java.util.List.copyOf(task.getDocumentations())) {
                task.removeChildElement(documentation);
            }
        }
        return Bpmn.convertToString(model);
    }
}
