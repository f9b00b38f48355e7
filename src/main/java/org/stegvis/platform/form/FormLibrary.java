package org.stegvis.platform.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;

/** The deployed forms, read once each. Works inside a command of the engine. */
@Component
class FormLibrary {

    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    FormLibrary(ObjectMapper json) {
        this.json = json;
    }

    /** The form of this deployment in this language: the very one that the officer saw. */
    FormDefinition shown(String deployment, String form, Language language) {
        return find(form, language, "deployment", deployment)
                .orElseThrow(
                        () -> new IllegalStateException("There is no form " + form + " in deployment " + deployment));
    }

    /** The newest form of this id, for the labels of earlier answers. */
    Optional<FormDefinition> newest(String form, Language language) {
        return find(form, language, "latest", null);
    }

    private Optional<FormDefinition> find(String form, Language language, String binding, String deployment) {
        CommandContext context = Context.getCommandContext();
        CamundaFormDefinition deployed = context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(
                new CamundaFormRefImpl(FormTranslator.idOf(form, language), binding), deployment));
        return Optional.ofNullable(deployed)
                .map(found -> read.computeIfAbsent(found.getId(), id -> read(context, form, found)));
    }

    private FormDefinition read(CommandContext context, String form, CamundaFormDefinition deployed) {
        try (InputStream content = context.runWithoutAuthorization(
                new GetDeploymentResourceCmd(deployed.getDeploymentId(), deployed.getResourceName()))) {
            return FormDefinition.read(form, json.readTree(content));
        } catch (IOException problem) {
            throw new UncheckedIOException("The form " + form + " could not be read", problem);
        }
    }
}
