package org.stegvis.journal;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.command.Command;
import org.stegvis.platform.language.Texts;

/** {@code --verify-journal}: checks the chains of all cases and names the first broken line of each broken one. */
@Component
class VerifyJournal implements Command {

    private final JournalCheck check;
    private final Texts texts;
    private final StegvisSettings settings;

    VerifyJournal(JournalCheck check, Texts texts, StegvisSettings settings) {
        this.check = check;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public String option() {
        return "verify-journal";
    }

    @Override
    public int run(ApplicationArguments arguments, PrintStream said) {
        JournalCheck.Sum sum = check.ofAll(broken -> said.println(
                text("journal.check." + broken.flaw().code(), broken.caseNumber(), String.valueOf(broken.number()))));
        said.println(text("journal.checked", sum.cases(), sum.lines(), sum.broken()));
        return sum.broken() == 0 ? 0 : 1;
    }

    private String text(String key, Object... arguments) {
        return texts.get(settings.language(), key, arguments);
    }
}
