package org.stegvis.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.stegvis.StegvisApplication;

/** How the house is built: which part may lean on which, and what its parts are called. */
class ArchitectureTest {

    private static final String PLATFORM = "org.stegvis.platform..";
    private static final List<String> AREAS = List.of("purchasing", "obligation", "placement", "mentoring");
    /** What several areas lean on; the last is what the programmes have in common, see ADR 15. */
    private static final List<String> SMALL_SERVICES =
            List.of("party", "journal", "letter", "deadline", "link", "contract", "shared");

    /** Files longer than 250 lines, each with the reason why it is not two. */
    private static final Map<String, String> LONG_WITH_REASON =
            Map.of("CaseStory.java", "a fifth of it are the small records that its page shows");

    /** Names that end like the type of the engine or of Spring that they extend. */
    private static final Set<String> NAMED_FOR_WHAT_THEY_EXTEND =
            Set.of("FormOnlyTaskService", "GuardedFilterService", "OfficersTaskService", "StegvisFormService");

    private static final Pattern EMPTY_WORD =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service|Handler|Processor|Dto)");
    private static final int LINES_AT_MOST = 250;

    @Test
    void modulesHaveNoCyclesAndReachNoInternalsOfEachOther() {
        ApplicationModules.of(StegvisApplication.class, new ImportOption.DoNotIncludeTests())
                .verify();
    }

    @Test
    void everyModuleIsOneThatTheDesignNames() {
        Set<String> known = new TreeSet<>(AREAS);
        known.addAll(SMALL_SERVICES);
        known.add("platform");
        Set<String> found = HouseCode.all().stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.stegvis."))
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(found);
    }

    @Test
    void onlyThePlatformTouchesTheInternalsOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..impl..")
                .check(HouseCode.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchasing", "obligation", "placement", "mentoring"})
    void noAreaReachesAnother(String area) {
        String[] others = AREAS.stream()
                .filter(other -> !other.equals(area))
                .map(other -> "org.stegvis." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.stegvis." + area + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(HouseCode.all());
    }

    @Test
    void smallServicesKnowNoAreaAndThePlatformKnowsNeither() {
        String[] areas =
                AREAS.stream().map(area -> "org.stegvis." + area + "..").toArray(String[]::new);
        String[] services = SMALL_SERVICES.stream()
                .map(name -> "org.stegvis." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(services)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(areas)
                .check(HouseCode.all());
        noClasses()
                .that()
                .resideInAPackage(PLATFORM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(areas)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(services)
                .check(HouseCode.all());
    }

    @Test
    void thePlatformNamesNoModelFormOrVariableOfAnArea() {
        Set<String> words =
                Authored.forms().stream().map(Authored.Form::id).collect(Collectors.toCollection(TreeSet::new));
        Authored.models().forEach(model -> words.add(model.key()));
        Authored.decisions().forEach(decision -> words.add(decision.getId()));
        Set<String> named = new TreeSet<>();
        HouseCode.sources().forEach((file, source) -> {
            if (file.startsWith(Path.of("src/main/java/org/stegvis/platform"))) {
                words.stream()
                        .filter(word -> source.contains('"' + word + '"'))
                        .forEach(word -> named.add(file.getFileName() + ": " + word));
            }
        });
        assertThat(named).isEmpty();
    }

    @Test
    void whatAnObjectNeedsIsGivenToItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(HouseCode.all());
    }

    /** Tests move the engine's clock; whoever asked the machine instead would stay behind. */
    @Test
    void theTimeIsTakenFromTheClockOfTheEngine() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(HouseCode.all());
    }

    @Test
    void nothingThatGoesToProductionLeansOnTests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.stegvis.local..",
                        "org.junit..",
                        "org.assertj..",
                        "org.springframework.test..",
                        "org.springframework.boot.test..",
                        "com.tngtech..",
                        "com.icegreen..",
                        "io.zonky..",
                        "com.microsoft.playwright..",
                        "no.nav..")
                .check(HouseCode.all());
    }

    @Test
    void noFileIsLongerThanOneCanRead() {
        Map<String, Long> tooLong = HouseCode.sources().entrySet().stream()
                .filter(source -> source.getValue().lines().count() > LINES_AT_MOST)
                .filter(source -> !LONG_WITH_REASON.containsKey(
                        source.getKey().getFileName().toString()))
                .collect(Collectors.toMap(
                        source -> source.getKey().getFileName().toString(),
                        source -> source.getValue().lines().count()));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void aClassIsNamedForWhatItDoes() {
        assertThat(HouseCode.all().stream()
                        .filter(code -> code.isTopLevelClass())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> EMPTY_WORD.matcher(name).matches())
                        .filter(name -> !NAMED_FOR_WHAT_THEY_EXTEND.contains(name)))
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        Pattern undocumented = Pattern.compile(
                "(?m)(?<!\\*/)\\n(?:@[^\\n]*\\n)*public (?:abstract |final |sealed )*(?:class|interface|enum|record|@interface) ");
        Set<String> silent = new TreeSet<>();
        HouseCode.sources().forEach((file, source) -> {
            String head =
                    source.replaceAll("(?s)\\*/\\n(?:@[^\\n]*(?:\\n {4,}[^\\n]*|\\n}\\)|\\n\\))*\\n)*public ", "*/\n");
            if (undocumented.matcher(head).find()) {
                silent.add(file.getFileName().toString());
            }
        });
        assertThat(silent).isEmpty();
    }
}
