package org.stegvis.platform.command;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;

/** Something that Stegvis does once, when it is started with an option, in place of serving people. */
public interface Command {

    /** The option that asks for it, such as {@code verify-journal}. */
    String option();

    /** Does it and says what became of it; returns the exit code, 0 if all is well. */
    int run(ApplicationArguments arguments, PrintStream said);
}
