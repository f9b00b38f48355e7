package org.stegvis.purchasing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.language.Texts;
import org.stegvis.purchasing.EnterPhase;
import org.stegvis.purchasing.Phase;

/** Notes in which phase a purchase stands, and gives the phase its name for the columns of Tasklist. */
@ExportedToEngine("phases")
public class Phases {

    private final EnterPhase enterPhase;
    private final Texts texts;
    private final StegvisSettings settings;

    Phases(EnterPhase enterPhase, Texts texts, StegvisSettings settings) {
        this.enterPhase = enterPhase;
        this.texts = texts;
        this.settings = settings;
    }

    /** Enters the phase with this code and returns its name in the language of the installation. */
    public String enter(DelegateExecution execution, String code) {
        Phase phase = Phase.ofCode(code);
        enterPhase.enter(execution.getProcessBusinessKey(), phase);
        return texts.get(settings.language(), "phase." + phase.code());
    }
}
