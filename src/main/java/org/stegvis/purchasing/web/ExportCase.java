package org.stegvis.purchasing.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.command.Command;
import org.stegvis.platform.language.Texts;

/** {@code --export-case=2026-0001 --to=folder}: writes a whole case into a new or empty folder. */
@Component
class ExportCase implements Command {

    private final CaseExport export;
    private final Texts texts;
    private final StegvisSettings settings;

    ExportCase(CaseExport export, Texts texts, StegvisSettings settings) {
        this.export = export;
        this.texts = texts;
        this.settings = settings;
    }

    @Override
    public String option() {
        return "export-case";
    }

    @Override
    public int run(ApplicationArguments arguments, PrintStream said) {
        String number = value(arguments, option()).orElse("");
        Optional<Path> folder = value(arguments, "to").map(Path::of);
        if (folder.isEmpty()) {
            return stop(said, "export.noFolder", number);
        }
        Optional<Map<String, byte[]>> files = export.files(number);
        if (files.isEmpty()) {
            return stop(said, "export.noCase", number);
        }
        try {
            if (isInUse(folder.get())) {
                return stop(said, "export.folderInUse", number, folder.get());
            }
            for (Map.Entry<String, byte[]> file : files.get().entrySet()) {
                Path path = folder.get().resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException problem) {
            return stop(said, "export.notWritten", number, folder.get());
        }
        said.println(text("export.done", number, folder.get()));
        return 0;
    }

    private static boolean isInUse(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isPresent();
        }
    }

    private static Optional<String> value(ApplicationArguments arguments, String option) {
        List<String> values = arguments.getOptionValues(option);
        return values == null
                ? Optional.empty()
                : values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    private int stop(PrintStream said, String key, Object... why) {
        said.println(text(key, why));
        return 1;
    }

    private String text(String key, Object... arguments) {
        return texts.get(settings.language(), key, arguments);
    }
}
