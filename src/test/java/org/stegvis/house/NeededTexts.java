package org.stegvis.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.stegvis.house.Authored.Form;
import org.stegvis.house.Authored.Model;
import org.stegvis.mentoring.MentoringLetter;
import org.stegvis.obligation.ObligationWords;
import org.stegvis.obligation.OfficersLetterKind;
import org.stegvis.obligation.SupplierDeadlines;
import org.stegvis.obligation.SupplierLetterKind;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.LetterKind;
import org.stegvis.purchasing.OfficersLetter;
import org.stegvis.purchasing.Phase;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.ProgrammeOfficersLetter;
import org.stegvis.shared.SharedLetter;

/** Which texts models, forms, decisions and letters need, and their English where it stands in the model or form. */
final class NeededTexts {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_]+)\"");
    private static final Set<String> REASONS = Set.of("reason", "reasons", "ruleReason");

    /** Decisions whose outcome some form shows. */
    private static final Set<String> SHOWN_AS_FACTS = Authored.forms().stream()
            .flatMap(form -> form.facts().stream())
            .filter(reference -> reference.startsWith("rule."))
            .map(reference -> reference.substring("rule.".length()))
            .collect(Collectors.toSet());

    /** What a supplier may send when it likes, without a deadline. */
    private static final Set<SupplierTask> NEVER_DUE =
            Set.of(SupplierTask.RECRUITMENT, SupplierTask.EMPLOYMENT_ENDED, SupplierTask.BONUS_CLAIM);

    private NeededTexts() {}

    /** The texts of models by key, with the English of the model. */
    static Map<String, String> ofModels() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Model model : Authored.models()) {
            texts.put("model." + model.key(), model.process().getName());
            for (FlowElement element : model.elements()) {
                if (element.getName() != null && !element.getName().isBlank()) {
                    texts.put("model." + model.key() + "." + element.getId(), element.getName());
                }
            }
        }
        return texts;
    }

    /** The texts of forms by key, with the English of the form; what all forms have in common is left out. */
    static Map<String, String> ofForms() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Form form : Authored.forms()) {
            form.components().stream()
                    .filter(component -> !component.path("id").asText().equals("facts"))
                    .forEach(component -> collect(
                            component,
                            "form." + form.id() + "." + component.path("id").asText(),
                            texts));
        }
        return texts;
    }

    /** All that stands in English in models and forms. */
    static Map<String, String> inModelsAndForms() {
        Map<String, String> texts = new LinkedHashMap<>(ofModels());
        texts.putAll(ofForms());
        return texts;
    }

    /** The keys of what decision tables say: their names, outputs, values and reasons. */
    static Set<String> ofDecisions() {
        Set<String> keys = new TreeSet<>();
        for (Decision decision : Authored.decisions()) {
            keys.add("decision." + decision.getId());
            String shown = shownAs(decision.getId());
            for (DecisionTable table : decision.getChildElementsByType(DecisionTable.class)) {
                List<Output> outputs = List.copyOf(table.getOutputs());
                for (int column = 0; column < outputs.size(); column++) {
                    String name = outputs.get(column).getName();
                    Set<String> codes = codes(table, column);
                    if (REASONS.contains(name)) {
                        if (SHOWN_AS_FACTS.contains(decision.getId())) {
                            keys.add("output." + name);
                        }
                        codes.forEach(code -> keys.add("reason." + shown + "." + code));
                    } else if (SHOWN_AS_FACTS.contains(decision.getId())) {
                        keys.add("output." + name);
                        codes.forEach(code -> keys.add("value." + name + "." + code));
                    }
                }
            }
        }
        return keys;
    }

    /** The keys of what Java makes from codes: letters, phases and roles. */
    static Set<String> ofCodes() {
        Set<String> keys = new TreeSet<>();
        List<String> letters = new ArrayList<>(List.of("incident"));
        for (LetterKind kind : LetterKind.values()) {
            letters.add(kind.code());
        }
        for (String letter : letters) {
            keys.add("letter." + letter + ".subject");
            keys.add("letter." + letter + ".body");
        }
        for (OfficersLetter letter : OfficersLetter.values()) {
            keys.add("letter." + letter.code() + ".name");
            keys.add("letter." + letter.code() + ".subject");
            keys.add("letter." + letter.code() + ".body");
        }
        keys.addAll(TextsOfFigures.keys());
        keys.addAll(TextsOfClaims.keys());
        keys.addAll(ofObligations());
        keys.addAll(ofProgrammes());
        keys.addAll(TextsOfApplications.keys());
        Arrays.stream(Phase.values()).forEach(phase -> keys.add("phase." + phase.code()));
        Arrays.stream(Role.values()).forEach(role -> keys.add("role." + role.group()));
        keys.add("role." + RoleHolders.STARTER);
        keys.addAll(Set.of(
                "form.option.yes",
                "form.option.no",
                "form.facts.label",
                "form.facts.column.what",
                "form.facts.column.value"));
        return keys;
    }

    /** The keys of what letters about obligations, and the register of deadlines, say of a supplier. */
    private static Set<String> ofObligations() {
        Set<String> keys = new TreeSet<>(Set.of("role.supplier"));
        for (SupplierLetterKind letter : SupplierLetterKind.values()) {
            for (String part : List.of("name", "subject", "body", "button")) {
                keys.add("letter." + letter.code() + "." + part);
            }
        }
        for (OfficersLetterKind letter : OfficersLetterKind.values()) {
            for (String part : List.of("subject", "body", "button")) {
                keys.add("letter." + letter.code() + "." + part);
            }
        }
        Set<String> watched = new TreeSet<>(Set.of(SupplierDeadlines.FIRST_START, SupplierDeadlines.CERTIFICATE));
        for (SupplierTask task : SupplierTask.values()) {
            keys.add(ObligationWords.yours(task.code()).key());
            keys.add("supplier.about." + task.code());
            if (!NEVER_DUE.contains(task)) {
                watched.add(task.code());
            }
        }
        for (String kind : watched) {
            keys.add(ObligationWords.yours(kind).key());
            keys.add(ObligationWords.due(kind).key());
        }
        for (String outcome : List.of("MET", "MET_BY_75_RULE", "SHORTFALL", "NO_NUMBER")) {
            keys.add(ObligationWords.outcome(outcome).key());
        }
        return keys;
    }

    /** The keys of what letters of all programmes say. */
    private static Set<String> ofProgrammes() {
        Set<String> keys = new TreeSet<>();
        for (SharedLetter letter : SharedLetter.values()) {
            for (String part : List.of("name", "subject", "body", "button")) {
                keys.add("letter." + letter.code() + "." + part);
            }
        }
        for (MentoringLetter letter : MentoringLetter.values()) {
            for (String part : List.of("name", "subject", "body", "button")) {
                keys.add("letter." + letter.code() + "." + part);
            }
        }
        for (ProgrammeOfficersLetter letter : ProgrammeOfficersLetter.values()) {
            keys.add("letter." + letter.code() + ".subject");
            keys.add("letter." + letter.code() + ".body");
        }
        for (ParticipationRole role : ParticipationRole.values()) {
            keys.add("mentoring.costs.A-" + role.code());
            keys.add("mentoring.costs.B-" + role.code());
        }
        Stream.of("DECLINED_OFFER", "OFFER_EXPIRED", "REMOVED", "WITHDRAWN_DURING")
                .forEach(left -> keys.add("figure.edition.left." + left));
        return keys;
    }

    /** The codes that the rows of a decision say in one of its outputs. */
    static Set<String> saidBy(String decision, String output) {
        DecisionTable table = Authored.decisions().stream()
                .filter(candidate -> candidate.getId().equals(decision))
                .flatMap(found -> found.getChildElementsByType(DecisionTable.class).stream())
                .findFirst()
                .orElseThrow();
        List<String> names = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()).get(names.indexOf(output)))
                .map(entry -> entry.getTextContent().trim().replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(JsonNode component, String key, Map<String, String> texts) {
        for (String label : List.of("label", "dateLabel", "text")) {
            if (component.has(label)) {
                texts.put(key, component.path(label).asText());
            }
        }
        for (String part : List.of("description", "prefix", "suffix")) {
            if (component.has(part)) {
                texts.put(key + "." + part, component.path(part).asText());
            }
            if (component.path("appearance").has(part + "Adorner")) {
                texts.put(
                        key + "." + part,
                        component.path("appearance").path(part + "Adorner").asText());
            }
        }
        Set<String> values = Set.copyOf(component.path("values").findValuesAsText("value"));
        if (!values.equals(Set.of("yes", "no"))) {
            component
                    .path("values")
                    .forEach(option -> texts.put(
                            key + ".option." + option.path("value").asText(),
                            option.path("label").asText()));
        }
        component
                .path("columns")
                .forEach(column -> texts.put(
                        key + ".column." + column.path("key").asText(),
                        column.path("label").asText()));
    }

    /** The codes that the rows say, and those that the table offers to whoever edits a row. */
    private static Set<String> codes(DecisionTable table, int column) {
        Stream<String> said = table.getRules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()).get(column).getTextContent())
                .filter(entry -> !entry.contains("+") && !entry.contains("("));
        Stream<String> offered =
                List.copyOf(table.getOutputs()).get(column).getChildElementsByType(OutputValues.class).stream()
                        .map(OutputValues::getTextContent);
        return Stream.concat(said, offered)
                .flatMap(entry -> LITERAL.matcher(entry).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reasons of a decision that another rests on are shown as reasons of that one. */
    private static String shownAs(String decision) {
        return Authored.decisions().stream()
                .filter(other -> other.getInformationRequirements().stream()
                        .anyMatch(required -> required.getRequiredDecision() != null
                                && required.getRequiredDecision().getId().equals(decision)))
                .map(Decision::getId)
                .findFirst()
                .orElse(decision);
    }
}
