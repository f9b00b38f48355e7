package org.stegvis.platform.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a command beside the nodes that serve people. Only what the command itself needs is made: no engine, no jobs, no
 * letters, no pages, no migration.
 */
public final class CommandLine {

    private static final List<String> OPTIONS = List.of("--verify-journal", "--export-case");
    private static final List<String> NOTHING_ELSE = List.of(
            "--camunda.bpm.enabled=false",
            "--spring.flyway.enabled=false",
            "--stegvis.letter-rounds=false",
            "--logging.level.root=WARN");

    private CommandLine() {}

    /** Whether these arguments ask for a command. */
    public static boolean asksForCommand(String... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument.split("=", 2)[0])
                .anyMatch(OPTIONS::contains);
    }

    /** Runs the command that the arguments ask for; returns the exit code. */
    public static int run(Class<?> application, PrintStream said, String... arguments) {
        String[] all =
                Stream.concat(Arrays.stream(arguments), NOTHING_ELSE.stream()).toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .initializers(made -> made.addBeanFactoryPostProcessor(CommandLine::makeNothingUnasked))
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(all)) {
            ApplicationArguments asked = context.getBean(ApplicationArguments.class);
            return context.getBeanProvider(Command.class).stream()
                    .filter(command -> asked.containsOption(command.option()))
                    .mapToInt(command -> command.run(asked, said))
                    .max()
                    .orElseThrow();
        }
    }

    /** Spring makes some beans at the start even when all are lazy: those that want to know when the others are there. */
    private static void makeNothingUnasked(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            beans.getBeanDefinition(name).setLazyInit(true);
        }
    }
}
