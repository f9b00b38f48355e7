package org.stegvis.platform.engine;

import java.io.InputStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Gives decision tables their names in the language of the installation, as Cockpit shows them. Tables are authored in
 * English; the words stand under {@code decision.<key>}.
 */
@Component
class DecisionTranslator {

    private final Texts texts;
    private final Language language;

    DecisionTranslator(Texts texts, StegvisSettings settings) {
        this.texts = texts;
        this.language = settings.language();
    }

    String translate(InputStream authored) {
        DmnModelInstance tables = Dmn.readModelFromStream(authored);
        for (Decision decision : tables.getModelElementsByType(Decision.class)) {
            texts.find(language, "decision." + decision.getId()).ifPresent(decision::setName);
        }
        return Dmn.convertToString(tables);
    }
}
