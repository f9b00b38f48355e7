package org.stegvis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.stegvis.platform.command.CommandLine;

/** Stegvis: public procurement that creates jobs, step by step. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StegvisApplication {

    public static void main(String[] arguments) {
        if (CommandLine.asksForCommand(arguments)) {
            System.exit(CommandLine.run(StegvisApplication.class, System.out, arguments));
        }
        SpringApplication.run(StegvisApplication.class, arguments);
    }
}
