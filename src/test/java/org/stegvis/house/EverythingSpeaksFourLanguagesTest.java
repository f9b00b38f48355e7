package org.stegvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** Whatever people read is there in Swedish, Finnish, Norwegian and English, and nothing is there that nobody reads. */
class EverythingSpeaksFourLanguagesTest {

    private static final Texts TEXTS = new Texts();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z]*(?:\\.[A-Za-z][\\w-]*)+");
    private static final Pattern TEXT_OF_TEMPLATE =
            Pattern.compile("words\\.get\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");
    private static final Set<String> MADE_FROM_MODELS_AND_CODES =
            Set.of("model.", "decision.", "output.", "value.", "reason.", "letter.", "phase.", "role.");
    private static final Path CODE = Path.of("src", "main");

    /** The English of models and forms. */
    private static final Map<String, String> AUTHORED = NeededTexts.inModelsAndForms();

    private static final Set<String> LITERALS = HouseCode.sources().values().stream()
            .flatMap(source -> JAVA_TEXT.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyElementOfAModelHasItsName(Language language) {
        assertThat(missing(language, NeededTexts.ofModels().keySet(), language == Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfAFormIsThere(Language language) {
        assertThat(missing(language, NeededTexts.ofForms().keySet(), language == Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatADecisionSaysIsThere(Language language) {
        assertThat(missing(language, NeededTexts.ofDecisions(), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLetterPhaseAndRoleIsThere(Language language) {
        assertThat(missing(language, NeededTexts.ofCodes(), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextThatJavaAndPagesNameIsThere(Language language) {
        assertThat(missing(language, namedInCode(), false)).isEmpty();
    }

    @Test
    void allLanguagesHaveTheSameTexts() {
        Set<String> all = new TreeSet<>();
        for (Language language : Language.values()) {
            all.addAll(TEXTS.keys(language));
        }
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Language language : Language.values()) {
            Set<String> lacking = new TreeSet<>(all);
            lacking.removeAll(TEXTS.keys(language));
            lacking.removeIf(key -> language == Language.EN && AUTHORED.containsKey(key));
            missing.put(language.code(), lacking);
        }
        assertThat(missing.values()).as(missing.toString()).allMatch(Set::isEmpty);
    }

    @Test
    void noTextIsThereThatNothingUses() {
        Set<String> used = new TreeSet<>(AUTHORED.keySet());
        used.addAll(NeededTexts.ofDecisions());
        used.addAll(NeededTexts.ofCodes());
        used.addAll(namedInCode());
        Set<String> left = new TreeSet<>();
        for (Language language : Language.values()) {
            left.addAll(TEXTS.keys(language));
        }
        left.removeAll(used);
        left.removeIf(EverythingSpeaksFourLanguagesTest::isComposedInCode);
        assertThat(left).isEmpty();
    }

    @Test
    void aTextHasTheSamePlaceholdersInEachLanguage() {
        List<String> wrong = new ArrayList<>();
        for (String key : TEXTS.keys(Language.SV)) {
            Set<String> english = placeholders(english(key));
            for (Language language : Language.values()) {
                TEXTS.find(language, key)
                        .filter(text -> !placeholders(text).equals(english))
                        .ifPresent(text -> wrong.add(language.code() + " " + key + ": " + text));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** In a text that is given arguments a straight apostrophe would vanish, with all placeholders behind it. */
    @Test
    void noTextThatIsGivenArgumentsHasAStraightApostrophe() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Authored.files(CODE.resolve("resources").resolve("texts"), ".properties")) {
            Authored.text(file)
                    .lines()
                    .filter(line -> line.contains("'"))
                    .forEach(line -> wrong.add(file.getFileName() + ": " + line));
        }
        for (Language language : Language.values()) {
            TEXTS.keys(language).stream()
                    .filter(key -> PLACEHOLDER
                            .matcher(TEXTS.find(language, key).orElseThrow())
                            .find())
                    .filter(key -> TEXTS.find(language, key).orElseThrow().contains("'"))
                    .forEach(key -> wrong.add(language.code() + " " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void noTextIsStillEnglish(Language language) {
        List<String> same = TEXTS.keys(language).stream()
                .filter(key -> TEXTS.find(language, key).orElseThrow().equals(english(key)))
                .filter(key -> !SameInAllLanguages.allows(language, english(key)))
                .map(key -> key + "=" + english(key))
                .sorted()
                .toList();
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsEmptyOrHasLooseSpaces(Language language) {
        assertThat(TEXTS.keys(language).stream().filter(key -> {
                    String text = TEXTS.find(language, key).orElseThrow();
                    return text.isBlank() || !text.equals(text.strip()) || text.contains("  ") || text.contains("�");
                }))
                .isEmpty();
    }

    @Test
    void pagesAndLettersTakeAllTheirWordsFromTheTexts() {
        Map<String, Set<String>> raw = new TreeMap<>();
        for (Path template : Authored.files(CODE.resolve("resources").resolve("templates"), ".html")) {
            raw.put(template.toString(), RawWords.of(Authored.text(template)));
        }
        raw.values().removeIf(Set::isEmpty);
        assertThat(raw).isEmpty();
    }

    private static Set<String> missing(Language language, Set<String> keys, boolean standsInModel) {
        return standsInModel
                ? Set.of()
                : keys.stream()
                        .filter(key -> TEXTS.find(language, key).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String english(String key) {
        return TEXTS.find(Language.EN, key).orElseGet(() -> AUTHORED.getOrDefault(key, ""));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys that Java and templates name whole: what looks like a key and begins as texts of that place do. */
    private static Set<String> namedInCode() {
        Set<String> beginnings = TEXTS.keys(Language.SV).stream()
                .map(key -> key.substring(
                        0,
                        key.indexOf('.', key.indexOf('.') + 1) < 0
                                ? key.length()
                                : key.indexOf('.', key.indexOf('.') + 1)))
                .filter(beginning -> beginning.contains("."))
                .collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String literal : LITERALS) {
            if (KEY.matcher(literal).matches()
                    && (TEXTS.find(Language.SV, literal).isPresent()
                            || beginnings.stream().anyMatch(beginning -> literal.startsWith(beginning + ".")))) {
                named.add(literal);
            }
        }
        for (Path template : Authored.files(CODE.resolve("resources").resolve("templates"), ".html")) {
            TEXT_OF_TEMPLATE
                    .matcher(Authored.text(template))
                    .results()
                    .flatMap(call ->
                            Pattern.compile("'([^']+)'").matcher(call.group(1)).results())
                    .forEach(key -> named.addAll(keysOf(key.group(1))));
        }
        return named;
    }

    /** Whether the code names the parts of the key, as in "form.problem." and "required", or "error.", "x", ".advice". */
    /** The key itself; for the beginning of a key, which a page completes with a code, every key that begins so. */
    private static Set<String> keysOf(String named) {
        return named.endsWith(".")
                ? TEXTS.keys(Language.SV).stream()
                        .filter(key -> key.startsWith(named))
                        .collect(Collectors.toSet())
                : Set.of(named);
    }

    private static boolean isComposedInCode(String key) {
        if (MADE_FROM_MODELS_AND_CODES.stream().anyMatch(key::startsWith)) {
            return false;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (LITERALS.contains(key.substring(0, dot + 1)) && isNamed(key.substring(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String rest) {
        int dot = rest.lastIndexOf('.');
        return LITERALS.contains(rest)
                || rest.endsWith("Known") && LITERALS.contains(rest.substring(0, rest.length() - "Known".length()))
                || dot > 0 && LITERALS.contains(rest.substring(dot)) && LITERALS.contains(rest.substring(0, dot));
    }
}
