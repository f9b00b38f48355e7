package org.stegvis.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.objenesis.SpringObjenesis;
import org.stegvis.platform.engine.ExportedToEngine;
import org.stegvis.platform.engine.ProcessClass;

/** The code of Stegvis itself, without its tests and without starting anything. */
public final class HouseCode {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final JavaClasses ALL = new ClassFileImporter().importPath(CLASSES);
    private static final Map<Path, String> TEXTS = Authored.files(SOURCES, ".java").stream()
            .collect(Collectors.toMap(file -> file, Authored::text, (one, other) -> one, TreeMap::new));

    private HouseCode() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** The sources by their file. */
    public static Map<Path, String> sources() {
        return TEXTS;
    }

    /** The classes that can be made and are of this type, each as an object whose constructor was not run. */
    public static <T> List<T> bare(Class<T> type) {
        return ALL.stream()
                .filter(candidate -> candidate.isAssignableTo(type))
                .filter(candidate -> !candidate.isInterface() && !candidate.isAnonymousClass())
                .filter(candidate ->
                        !candidate.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                .map(candidate -> type.cast(new SpringObjenesis().newInstance(candidate.reflect())))
                .toList();
    }

    /** The process classes by the key of their process. */
    public static Map<String, ProcessClass> processClasses() {
        return bare(ProcessClass.class).stream().collect(Collectors.toMap(ProcessClass::key, found -> found));
    }

    /** The names under which models know beans, with the class of each. */
    public static Map<String, JavaClass> exportedBeans() {
        return ALL.stream()
                .filter(candidate -> candidate.isAnnotatedWith(ExportedToEngine.class))
                .collect(Collectors.toMap(
                        bean -> bean.getAnnotationOfType(ExportedToEngine.class).value(), bean -> bean));
    }
}
