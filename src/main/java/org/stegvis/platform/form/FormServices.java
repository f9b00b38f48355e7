package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;

/** Makes the two services that take the place of the engine's own, so that no call goes around a form. */
@Component
public class FormServices {

    private final FormServiceImpl forms;
    private final TaskServiceImpl tasks;

    FormServices(
            FormDesk desk, FormLibrary library, Facts facts, ReaderLanguage reader, Texts texts, ObjectMapper json) {
        this.forms = new StegvisFormService(desk, library, facts, reader, texts, json);
        this.tasks = new FormOnlyTaskService(reader, texts);
    }

    public FormServiceImpl forms() {
        return forms;
    }

    public TaskServiceImpl tasks() {
        return tasks;
    }
}
