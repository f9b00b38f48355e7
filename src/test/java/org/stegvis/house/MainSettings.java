package org.stegvis.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** The settings as they are shipped. */
final class MainSettings {

    private MainSettings() {}

    /** The names that stand directly under this one. */
    static Set<String> names(String under) {
        return Arrays.stream(shipped().getPropertyNames())
                .filter(name -> name.startsWith(under + "."))
                .map(name -> name.substring(under.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of the public text constants of a class. */
    static Set<String> textConstants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(MainSettings::value)
                .collect(Collectors.toSet());
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static EnumerablePropertySource<?> shipped() {
        try {
            return (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                    .load("shipped", new FileSystemResource("src/main/resources/application.yaml"))
                    .get(0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
