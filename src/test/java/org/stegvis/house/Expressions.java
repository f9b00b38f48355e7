package org.stegvis.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.stegvis.house.Authored.Model;

/** What stands in the expressions of models, decisions and forms. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{([a-z]\\w*)}");
    private static final Pattern CALL =
            Pattern.compile("[$#]\\{([a-z]\\w*)\\.[a-z]\\w*\\((?:execution, )?'[\\w-]+'\\)}");
    private static final Pattern OUTCOME =
            Pattern.compile("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.getEntry\\('(\\w+)'\\)}");
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final String OPERAND = "(?:[a-z]\\w*|execution\\.getVariable\\('\\w+'\\))";
    private static final String COMPARISON =
            "!?\\(*" + OPERAND + "(?: (?:==|!=|<|<=|>|>=) (?:'\\w+'|\\d+|true|false|null))?\\)*";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{" + COMPARISON + "(?: (?:&&|\\|\\||and|or) " + COMPARISON + ")*}");
    private static final Pattern GET_VARIABLE = Pattern.compile("execution\\.getVariable\\('(\\w+)'\\)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w'])");
    private static final List<String> ATTRIBUTES = List.of("businessKey", "sourceExpression", "delegateExpression");
    private static final Set<String> WORDS_OF_THE_LANGUAGE = Set.of(
            "and", "or", "not", "true", "false", "null", "empty", "execution", "if", "then", "else", "item", "in");

    private Expressions() {}

    /** Every expression of a model as it is written, unescaped. */
    static List<String> in(Model model) {
        return EXPRESSION
                .matcher(unescaped(model.text()))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Every expression inside an element, as it is written. */
    static List<String> in(ModelElementInstance element) {
        String text = element.getRawTextContent();
        List<String> found = new ArrayList<>(EXPRESSION
                .matcher(text == null ? "" : text)
                .results()
                .map(match -> match.group())
                .toList());
        collect(element.getDomElement(), found);
        return found;
    }

    private static void collect(DomElement element, List<String> found) {
        for (DomElement child : element.getChildElements()) {
            for (String attribute : ATTRIBUTES) {
                String value = child.getAttribute(attribute);
                if (value != null && EXPRESSION.matcher(value).matches()) {
                    found.add(value);
                }
            }
            collect(child, found);
        }
    }

    static boolean isCondition(String expression) {
        return CONDITION.matcher(expression).matches();
    }

    /** Whether models may say this at all. */
    static boolean isAllowed(String expression) {
        return expression.equals(BUSINESS_KEY)
                || BEAN.matcher(expression).matches()
                || CALL.matcher(expression).matches()
                || OUTCOME.matcher(expression).matches()
                || isCondition(expression);
    }

    /** The bean whose method is called. */
    static Optional<String> calledBean(String expression) {
        return first(CALL, expression);
    }

    /** The single name of which the expression consists: a bean or a variable. */
    static Optional<String> singleName(String expression) {
        return first(BEAN, expression);
    }

    /** The output of a decision that is read. */
    static Optional<String> outcome(String expression) {
        return first(OUTCOME, expression);
    }

    /** The variables that a condition compares. */
    static Set<String> variables(String condition) {
        Set<String> names = new TreeSet<>();
        GET_VARIABLE.matcher(condition).results().forEach(found -> names.add(found.group(1)));
        names.addAll(names(condition.replaceAll("'[^']*'", "''")));
        return names;
    }

    /** The names that a FEEL expression mentions, without its functions. */
    static Set<String> feelNames(String feel) {
        String plain =
                feel.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\b(?:list contains|round half up)\\b", "function");
        return names(plain.replaceAll("\\b\\w+\\s*\\(", "("));
    }

    private static Set<String> names(String plain) {
        Set<String> names = new TreeSet<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            if (!WORDS_OF_THE_LANGUAGE.contains(word.group(1))) {
                names.add(word.group(1));
            }
        }
        return names;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
