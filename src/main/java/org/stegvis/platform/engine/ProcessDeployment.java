package org.stegvis.platform.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.form.FormTranslator;
import org.stegvis.platform.language.Language;

/**
 * Deploys what stands under {@code processes/} when the application starts, one deployment a business area, only when
 * something in the area changed. An area is deployed whole, because its models bind forms and decisions of their own
 * deployment ({@code docs/adr/0002-one-deployment-an-area.md}).
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessDeployment.class);
    private static final String ROOT = "processes/";

    private final RepositoryService repository;
    private final ModelTranslator models;
    private final DecisionTranslator decisions;
    private final FormTranslator forms;
    private final ObjectMapper json;
    private final StegvisSettings settings;

    ProcessDeployment(
            RepositoryService repository,
            ModelTranslator models,
            DecisionTranslator decisions,
            FormTranslator forms,
            ObjectMapper json,
            StegvisSettings settings) {
        this.repository = repository;
        this.models = models;
        this.decisions = decisions;
        this.forms = forms;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, Map<String, Resource>> areas = new TreeMap<>();
        for (String kind : new String[] {"bpmn", "dmn", "form"}) {
            for (Resource resource : resources("classpath*:" + ROOT + "**/*." + kind)) {
                String path = pathOf(resource);
                areas.computeIfAbsent(path.substring(0, path.indexOf('/')), area -> new TreeMap<>())
                        .put(path, resource);
            }
        }
        settings.areas().forEach(area -> deploy(area, areas.getOrDefault(area, Map.of())));
    }

    private void deploy(String area, Map<String, Resource> resources) {
        if (resources.isEmpty()) {
            throw new IllegalStateException("There is no business area " + area + " (stegvis.areas)");
        }
        DeploymentBuilder deployment =
                repository.createDeployment().name(area).source("stegvis").enableDuplicateFiltering(false);
        resources.forEach((path, resource) -> add(deployment, path, resource));
        LOG.info("Area {} stands as deployment {}", area, deployment.deploy().getId());
    }

    private void add(DeploymentBuilder deployment, String path, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            if (path.endsWith(".bpmn")) {
                deployment.addString(path, models.translate(content));
            } else if (path.endsWith(".form")) {
                var authored = json.readTree(content);
                for (Language language : Language.values()) {
                    byte[] form = json.writeValueAsBytes(forms.translate(authored, language));
                    deployment.addInputStream(
                            path.replace(".form", "." + language.code() + ".form"), new ByteArrayInputStream(form));
                }
            } else {
                deployment.addString(path, decisions.translate(content));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The model " + path + " could not be read", problem);
        }
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String pathOf(Resource resource) {
        try {
            String address = resource.getURL().toString();
            return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
