package org.stegvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.RequiredDecisionReference;
import org.junit.jupiter.api.Test;
import org.stegvis.house.Authored.Form;
import org.stegvis.house.Authored.Model;
import org.stegvis.obligation.OfficersLetterKind;
import org.stegvis.obligation.SupplierLetterKind;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.CaseRole;
import org.stegvis.purchasing.LetterKind;
import org.stegvis.shared.ProgrammeRole;

/** Whatever a model names exists in Java, and whatever Java has for models is named by one. */
class ModelsAndJavaAgreeTest {

    private static final String MODELS = "models, decisions and forms";
    private static final String JAVA = "Java";

    /** Decisions that no model asks, but an act that suggests an answer, the register of deadlines, or a figure. */
    private static final Set<String> DECISIONS_ASKED_BY_JAVA = Set.of(
            "thresholds",
            "reminder-ladder",
            "report-rhythm",
            "counted-forms",
            "fulfilment",
            "contract-status",
            "reimbursable",
            "travel-rates",
            "late-application",
            "certificate");

    /** Letters that neither a model nor the reminder ladder sends, but an act of a form. */
    private static final Set<String> LETTERS_SENT_BY_FORMS =
            Set.of(LetterKind.DEADLINE_MOVED.code(), LetterKind.ROLE_HANDED_OVER.code());

    /** Letters about obligations that neither a model nor the reminder ladder sends: acts and delegates write them. */
    private static final Set<SupplierLetterKind> SUPPLIER_LETTERS_WRITTEN_BY_ACTS = EnumSet.of(
            SupplierLetterKind.OBLIGATION_BEGUN,
            SupplierLetterKind.CONFIRM_START_MEETING,
            SupplierLetterKind.NEEDS_PROFILE_DUE,
            SupplierLetterKind.REPORT_RETURNED,
            SupplierLetterKind.DEFECT_NOTICE,
            SupplierLetterKind.CORRECTION_REQUEST,
            SupplierLetterKind.ACTION_PLAN_REQUEST,
            SupplierLetterKind.SANCTION_DECIDED,
            SupplierLetterKind.DEFECT_CLOSED,
            SupplierLetterKind.EXCUSED,
            SupplierLetterKind.BONUS_DECIDED,
            SupplierLetterKind.OBLIGATION_ENDED,
            SupplierLetterKind.DATES_CHANGED,
            SupplierLetterKind.RECEIPT,
            SupplierLetterKind.NEW_LINK);

    private static final Set<OfficersLetterKind> OFFICERS_LETTERS_WRITTEN_BY_ACTS =
            EnumSet.of(OfficersLetterKind.NEEDS_PROFILE_ARRIVED, OfficersLetterKind.CONTACT_UNREACHABLE);

    /** Variables that nothing in models compares: Tasklist shows them in its columns and filters. */
    private static final Set<String> SHOWN_IN_TASKLIST = Set.of("caseNumber", "title", "phase");

    @Test
    void everyModelHasItsProcessClassAndEveryProcessClassItsModel() {
        assertSame(keys(), HouseCode.processClasses().keySet());
    }

    @Test
    void theKeyOfAProcessClassIsItsName() {
        HouseCode.processClasses()
                .forEach((key, process) ->
                        assertThat(kebab(process.getClass().getSimpleName())).isEqualTo(key));
    }

    @Test
    void modelsAndProcessClassesOfAnAreaStandInFoldersOfTheSameName() {
        for (Model model : Authored.models()) {
            String area = model.file().getName(1).toString();
            assertThat(HouseCode.processClasses().get(model.key()).getClass().getPackageName())
                    .as("package of the process class of " + model.file())
                    .isEqualTo("org.stegvis." + area + ".process");
        }
    }

    @Test
    void modelsNameExportedBeansAndNoOthersAndEveryExportedBeanIsNamed() {
        Set<String> named = new TreeSet<>();
        expressions().forEach(expression -> Expressions.calledBean(expression).ifPresent(named::add));
        for (Model model : Authored.models()) {
            elementTexts(model, "delegateExpression")
                    .forEach(expression -> Expressions.singleName(expression).ifPresent(named::add));
        }
        assertSame(named, HouseCode.exportedBeans().keySet());
    }

    @Test
    void everyVariableThatModelsAndDecisionsUseIsDeclaredByTheProcess() {
        VariableUse.byProcess()
                .forEach((process, names) -> assertThat(declared(process))
                        .as("variables declared for " + process)
                        .containsAll(names));
    }

    @Test
    void everyDeclaredVariableIsUsed() {
        Set<String> used = new TreeSet<>(SHOWN_IN_TASKLIST);
        VariableUse.byProcess().values().forEach(used::addAll);
        used.addAll(VariableUse.inConditionsOfForms());
        used.addAll(VariableUse.askedAgain());
        used.addAll(VariableUse.inJava());
        Set<String> dead = new TreeSet<>();
        HouseCode.processClasses().keySet().forEach(process -> dead.addAll(declared(process)));
        dead.removeAll(used);
        assertThat(dead)
                .as("variables that are declared and that nothing reads")
                .isEmpty();
    }

    @Test
    void conditionsOfFormsAskForTheirOwnAnswersOrForDeclaredVariables() {
        for (Form form : Authored.forms()) {
            Set<String> known = new TreeSet<>(declaredWhereFormIsUsed(form));
            form.fields()
                    .forEach(field -> known.add(
                            field.path("key").asText(field.path("path").asText())));
            known.add("this");
            form.components()
                    .forEach(component -> assertThat(known)
                            .as("what " + form.id() + " " + component.path("id").asText() + " may ask for")
                            .containsAll(Expressions.feelNames(
                                    component.path("conditional").path("hide").asText(""))));
        }
    }

    @Test
    void everyFormIsUsedAndEveryFormThatIsNamedExists() {
        assertSame(
                formReferences(),
                Authored.forms().stream().map(Form::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theIdOfAFormIsTheNameOfItsFile() {
        Authored.forms()
                .forEach(
                        form -> assertThat(form.file().getFileName().toString()).isEqualTo(form.id() + ".form"));
    }

    @Test
    void everyActBelongsToAFormAndIsNamedForIt() {
        for (FormAct act : HouseCode.bare(FormAct.class)) {
            assertThat(Authored.forms())
                    .as("the form of " + act.getClass())
                    .anyMatch(form -> form.id().equals(act.form()));
        }
        assertThat(HouseCode.bare(FormAct.class).stream().map(FormAct::form)).doesNotHaveDuplicates();
    }

    @Test
    void factsReferToQuestionsThatAFormAsks() {
        Set<String> sources = HouseCode.bare(FactSource.class).stream()
                .map(FactSource::prefix)
                .collect(Collectors.toSet());
        Set<String> answers = Authored.forms().stream()
                .flatMap(form -> form.keys().stream().map(key -> form.id() + "." + key))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (Form form : Authored.forms()) {
            form.facts().stream()
                    .filter(reference -> !sources.contains(reference.replaceFirst("\\..*", "")))
                    .filter(reference -> !answers.contains(reference))
                    .forEach(reference -> unknown.add(form.id() + " shows " + reference));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void factsOfRulesReferToDecisionsThatAModelAsks() {
        Set<String> asked = decisionsAskedByModels();
        Authored.forms()
                .forEach(form -> form.facts().stream()
                        .filter(reference -> reference.startsWith("rule."))
                        .forEach(reference -> assertThat(asked)
                                .as("decisions that " + form.id() + " may show")
                                .contains(reference.substring("rule.".length()))));
    }

    @Test
    void aFormShowsEachFactOnce() {
        Authored.forms()
                .forEach(form ->
                        assertThat(form.facts()).as("facts of " + form.id()).doesNotHaveDuplicates());
    }

    @Test
    void everyLetterThatModelsSendIsKnownAndEveryKnownLetterIsSent() {
        Set<String> sent = all(CamundaInputParameter.class).stream()
                .filter(parameter -> parameter.getCamundaName().equals("letter"))
                .map(CamundaInputParameter::getTextContent)
                .collect(Collectors.toCollection(TreeSet::new));
        sent.addAll(NeededTexts.saidBy("reminder-ladder", "letter"));
        sent.addAll(LETTERS_SENT_BY_FORMS);
        SUPPLIER_LETTERS_WRITTEN_BY_ACTS.forEach(kind -> sent.add(kind.code()));
        OFFICERS_LETTERS_WRITTEN_BY_ACTS.forEach(kind -> sent.add(kind.code()));
        Set<String> known = new TreeSet<>();
        Arrays.stream(LetterKind.values()).map(LetterKind::code).forEach(known::add);
        Arrays.stream(SupplierLetterKind.values()).map(SupplierLetterKind::code).forEach(known::add);
        Arrays.stream(OfficersLetterKind.values()).map(OfficersLetterKind::code).forEach(known::add);
        assertSame(sent, known);
    }

    @Test
    void everyPeriodThatModelsWaitIsASettingAndEverySuchSettingIsWaited() {
        Set<String> waited = expressions().stream()
                .filter(expression -> Expressions.calledBean(expression)
                        .filter("periods"::equals)
                        .isPresent())
                .map(expression -> expression.replaceAll(".*'(.*)'.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertSame(waited, MainSettings.names("stegvis.periods"));
    }

    @Test
    void dueDatesAreSetForFormsThatExist() {
        Set<String> forms = new TreeSet<>(formReferences());
        forms.add("default");
        assertThat(forms).containsAll(MainSettings.names("stegvis.due-after"));
    }

    @Test
    void messageNamesAreConstantsOfProcessClasses() {
        Set<String> messages =
                all(Message.class).stream().map(Message::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> constants = HouseCode.processClasses().values().stream()
                .flatMap(process -> MainSettings.textConstants(process.getClass()).stream())
                .filter(value -> value.matches("[a-z]+\\.[a-z][A-Za-z]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertSame(messages, constants);
    }

    @Test
    void everyTaskGoesToARoleThatStegvisKnowsAndEveryRoleHasATask() {
        Set<String> groups = all(UserTask.class).stream()
                .flatMap(task -> task.getCamundaCandidateGroupsList().stream())
                .filter(group -> !group.equals(RoleHolders.STARTER))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> officers =
                Role.of(Role.Kind.OFFICER).stream().map(Role::group).collect(Collectors.toSet());
        assertSame(groups, officers);
        Stream<String> ofPurchases = Arrays.stream(CaseRole.values()).map(CaseRole::group);
        Stream<String> ofProgrammes = Arrays.stream(ProgrammeRole.values()).map(ProgrammeRole::group);
        assertThat(Stream.concat(ofPurchases, ofProgrammes)).containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void everyDecisionThatModelsAskExistsAndEveryDecisionIsAsked() {
        Set<String> asked = new TreeSet<>(decisionsAskedByModels());
        asked.addAll(DECISIONS_ASKED_BY_JAVA);
        Authored.tables()
                .forEach(tables -> tables.dmn().getModelElementsByType(RequiredDecisionReference.class).stream()
                        .map(required -> required.getHref().substring(1))
                        .forEach(asked::add));
        assertSame(asked, Authored.decisions().stream().map(Decision::getId).collect(Collectors.toSet()));
    }

    @Test
    void everyOutcomeThatAModelReadsIsAnOutputOfTheDecisionThatItAsks() {
        for (BusinessRuleTask task : all(BusinessRuleTask.class)) {
            Set<String> outputs = VariableUse.outputs(task.getCamundaDecisionRef());
            Expressions.in(task).stream()
                    .flatMap(expression -> Expressions.outcome(expression).stream())
                    .forEach(read -> assertThat(outputs)
                            .as("outputs that " + task.getId() + " may read")
                            .contains(read));
        }
    }

    @Test
    void everyCalledModelExistsAndIsOfTheSameDeploymentAndCase() {
        for (CallActivity call : all(CallActivity.class)) {
            assertThat(keys()).as("models that " + call.getId() + " may call").contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding())
                    .as("binding of " + call.getId())
                    .isEqualTo("deployment");
            assertThat(Expressions.in(call)).as(call.getId()).contains("#{execution.processBusinessKey}");
        }
    }

    private static void assertSame(Set<String> inModels, Set<String> inJava) {
        Map<String, Set<String>> surplus = new TreeMap<>();
        surplus.put("only in " + MODELS, difference(inModels, inJava));
        surplus.put("only in " + JAVA + ", settings or files", difference(inJava, inModels));
        surplus.values().removeIf(Set::isEmpty);
        assertThat(surplus).isEmpty();
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        Set<String> rest = new TreeSet<>(of);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> keys() {
        return Authored.models().stream().map(Model::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> expressions() {
        return Authored.models().stream()
                .flatMap(model -> Expressions.in(model).stream())
                .toList();
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> all(Class<T> type) {
        return Authored.models().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(type).stream())
                .toList();
    }

    private static Set<String> elementTexts(Model model, String attribute) {
        return java.util.regex.Pattern.compile(attribute + "=\"([^\"]*)\"")
                .matcher(model.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> declared(String process) {
        return HouseCode.processClasses().get(process).variables().stream()
                .map(ProcessVariable::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> declaredWhereFormIsUsed(Form form) {
        return Authored.models().stream()
                .filter(model -> elementTexts(model, "formRef").contains(form.id()))
                .flatMap(model -> declared(model.key()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> formReferences() {
        Function<Model, Stream<String>> references = model -> Stream.concat(
                model.bpmn().getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                model.bpmn().getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef));
        List<String> all = Authored.models().stream()
                .flatMap(references)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(all).as("forms, each used by one task or start").doesNotHaveDuplicates();
        return new TreeSet<>(all);
    }

    private static Set<String> decisionsAskedByModels() {
        return all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
