package org.stegvis.purchasing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.engine.AuthoredModels;
import org.stegvis.platform.engine.AuthoredModels.Element;
import org.stegvis.platform.engine.CaseWork.Kind;
import org.stegvis.platform.engine.CaseWork.Open;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Texts;

/** Puts what the engine has open into the reader's words. */
@Component
class OpenWorks {

    private final AuthoredModels models;
    private final Texts texts;
    private final Clock clock;

    OpenWorks(AuthoredModels models, Texts texts, Clock clock) {
        this.models = models;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is open, in words; the names are those of officers by their user id. */
    List<OpenWork> written(List<Open> open, Map<String, String> names, ReaderTime time) {
        Instant now = clock.now();
        Set<Element> begun = open.stream().map(Open::element).collect(Collectors.toSet());
        return open.stream()
                .map(work -> new OpenWork(
                        name(work.element(), work.name(), time),
                        who(work, names, time),
                        work.due().map(time::day).orElse(""),
                        work.kind() == Kind.TASK
                                && work.due().filter(now::isAfter).isPresent(),
                        work.task(),
                        work.kind() == Kind.FAILURE,
                        models.after(work.element()).stream()
                                .filter(next -> !begun.contains(next))
                                .map(next -> next(next, time))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The name of an element; the one that the engine has where the models no longer know it. */
    String name(Element element, String deployed, ReaderTime time) {
        return models.nameOf(element, time.language()).orElse(deployed.isEmpty() ? element.id() : deployed);
    }

    private String next(Element element, ReaderTime time) {
        String name = name(element, "", time);
        if (element.isCall() || element.isEnd()) {
            return texts.get(time.language(), element.isCall() ? "cases.phaseBegins" : "cases.caseEnds", name);
        }
        return models.groupOf(element)
                .map(group -> name + " (" + group(group, time) + ")")
                .orElse(name);
    }

    private String who(Open work, Map<String, String> names, ReaderTime time) {
        if (work.kind() != Kind.TASK) {
            return "";
        }
        return work.assignee().isEmpty()
                ? models.groupOf(work.element())
                        .map(group -> group(group, time))
                        .orElse("")
                : names.getOrDefault(work.assignee(), work.assignee());
    }

    private String group(String group, ReaderTime time) {
        return texts.get(time.language(), "role." + group);
    }
}
