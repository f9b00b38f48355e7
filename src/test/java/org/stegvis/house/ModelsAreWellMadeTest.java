package org.stegvis.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.DataObject;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.stegvis.house.Authored.Model;

/** The conventions by which every model and decision table is made, so that all read alike and none surprises. */
class ModelsAreWellMadeTest {

    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Map<String, String> PREFIXES_OF_THEIR_OWN = Map.of(
            "startEvent", "start",
            "endEvent", "end",
            "sequenceFlow", "flow",
            "intermediateCatchEvent", "event",
            "intermediateThrowEvent", "event");

    /** What a model has no need of: scripts, Java classes and expressions by name, and what Stegvis does itself. */
    private static final Set<String> NOT_IN_MODELS = Set.of(
            "scriptTask",
            "camunda:script",
            "scriptFormat",
            "camunda:class",
            "camunda:expression",
            "camunda:connector",
            "camunda:formKey",
            "camunda:formData",
            "camunda:formField",
            "camunda:assignee",
            "camunda:candidateUsers",
            "camunda:dueDate",
            "camunda:followUpDate",
            "camunda:taskListener",
            "camunda:resultVariable",
            "camunda:topic",
            "camunda:field",
            "camunda:variableMappingClass",
            "camunda:initiator",
            "camunda:candidateStarterGroups",
            "camunda:candidateStarterUsers",
            "camunda:variableEvents");

    @Test
    void anElementIsNamedByItsTypeAndAWordForIt() {
        List<String> wrong = elements()
                .filter(element -> !element.getId().startsWith(prefix(element) + "_")
                        || !LOWER_CAMEL
                                .matcher(element.getId()
                                        .substring(prefix(element).length() + 1))
                                .matches())
                .map(element -> element.getId() + " should begin with " + prefix(element) + "_ and go on in lowerCamel")
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyElementThatPeopleReadHasAName() {
        assertThat(elements().filter(ModelsAreWellMadeTest::needsName).filter(element -> isBlank(element.getName())))
                .extracting(FlowElement::getId)
                .isEmpty();
    }

    @Test
    void whatOnlyJoinsWaysHasNoName() {
        assertThat(elements().filter(element -> !needsName(element)).filter(element -> !isBlank(element.getName())))
                .filteredOn(element -> !(element instanceof ParallelGateway))
                .extracting(FlowElement::getId)
                .isEmpty();
    }

    @Test
    void aGatewayThatSplitsIsAQuestion() {
        assertThat(elements().filter(ModelsAreWellMadeTest::asks))
                .allMatch(gateway -> gateway.getName().endsWith("?"));
    }

    @Test
    void aWayWithoutAConditionIsTheDefaultWay() {
        for (FlowElement gateway :
                elements().filter(ModelsAreWellMadeTest::asks).toList()) {
            List<String> unconditional = ((FlowNode) gateway)
                    .getOutgoing().stream()
                            .filter(flow -> flow.getConditionExpression() == null)
                            .map(SequenceFlow::getId)
                            .toList();
            String byDefault = gateway.getAttributeValue("default");
            assertThat(unconditional)
                    .as("ways out of " + gateway.getId() + " without a condition")
                    .isEqualTo(byDefault == null ? List.of() : List.of(byDefault));
        }
    }

    @Test
    void everyUserTaskHasItsFormOneGroupAndASavePointBehindIt() {
        for (UserTask task : all(UserTask.class)) {
            assertThat(task.getCamundaFormRef()).as("form of " + task.getId()).isNotBlank();
            assertThat(task.getCamundaFormRefBinding())
                    .as("binding of " + task.getId())
                    .isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroupsList())
                    .as("groups of " + task.getId())
                    .hasSize(1);
            assertThat(task.isCamundaAsyncAfter())
                    .as("asyncAfter of " + task.getId())
                    .isTrue();
        }
    }

    @Test
    void aStartWithAFormHasASavePointBehindIt() {
        for (StartEvent start : all(StartEvent.class)) {
            if (start.getCamundaFormRef() != null
                    || !start.getEventDefinitions().isEmpty()) {
                assertThat(start.isCamundaAsyncAfter())
                        .as("asyncAfter of " + start.getId())
                        .isTrue();
            }
            if (start.getCamundaFormRef() != null) {
                assertThat(start.getCamundaFormRefBinding())
                        .as("binding of " + start.getId())
                        .isEqualTo("deployment");
            }
        }
    }

    @Test
    void whatWorksByItselfHasASavePointBeforeIt() {
        List<FlowNode> working = Stream.of(
                        all(SendTask.class), all(ServiceTask.class), all(BusinessRuleTask.class), throwing())
                .flatMap(List::stream)
                .map(FlowNode.class::cast)
                .toList();
        assertThat(working).isNotEmpty();
        assertThat(working.stream().filter(node -> !node.isCamundaAsyncBefore()))
                .extracting(FlowNode::getId)
                .isEmpty();
    }

    @Test
    void aDecisionIsAskedInItsOwnDeploymentAndAnswersWithOneRow() {
        for (BusinessRuleTask task : all(BusinessRuleTask.class)) {
            assertThat(task.getCamundaDecisionRef()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaDecisionRefBinding())
                    .as("binding of " + task.getId())
                    .isEqualTo("deployment");
            assertThat(task.getCamundaMapDecisionResult())
                    .as("result of " + task.getId())
                    .isEqualTo("singleResult");
        }
    }

    @Test
    void timersWaitForPeriodsOrVariables() {
        for (TimerEventDefinition timer : all(TimerEventDefinition.class)) {
            String expression = Stream.of(timer.getTimeDuration(), timer.getTimeDate(), timer.getTimeCycle())
                    .filter(java.util.Objects::nonNull)
                    .map(when -> when.getTextContent().trim())
                    .collect(Collectors.joining());
            assertThat(Expressions.calledBean(expression)
                                    .filter("periods"::equals)
                                    .isPresent()
                            || Expressions.singleName(expression).isPresent())
                    .as(timer.getId() + " waits for " + expression)
                    .isTrue();
        }
    }

    @Test
    void modelsSayOnlyWhatTheyMay() {
        Set<String> wrong = new TreeSet<>();
        for (Model model : Authored.models()) {
            Expressions.in(model).stream()
                    .filter(expression -> !Expressions.isAllowed(expression))
                    .forEach(expression -> wrong.add(model.key() + " says " + expression));
            NOT_IN_MODELS.stream()
                    .filter(word -> Pattern.compile("[<\\s:]" + word + "[\\s=>/]")
                            .matcher(model.text())
                            .find())
                    .forEach(word -> wrong.add(model.key() + " has " + word));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void conditionsAreComparisons() {
        for (SequenceFlow flow : all(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(Expressions.isCondition(
                                flow.getConditionExpression().getTextContent().trim()))
                        .as(flow.getId() + ": " + flow.getConditionExpression().getTextContent())
                        .isTrue();
            }
        }
    }

    @Test
    void everyModelSaysHowLongItIsKeptWhichVersionItIsAndWhatItCovers() {
        for (Model model : Authored.models()) {
            var process = model.process();
            assertThat(process.getCamundaHistoryTimeToLiveString())
                    .as("time to live of " + model.key())
                    .matches("P\\d+D");
            assertThat(process.getCamundaVersionTag())
                    .as("version tag of " + model.key())
                    .isNotBlank();
            assertThat(process.getName()).as("name of " + model.key()).isNotBlank();
            assertThat(process.isExecutable())
                    .as(model.key() + " can be executed")
                    .isTrue();
            assertThat(process.getDocumentations())
                    .as("documentation of " + model.key())
                    .hasSize(1);
            assertThat(process.getChildElementsByType(StartEvent.class))
                    .as("starts of " + model.key())
                    .hasSize(1);
        }
    }

    @Test
    void nothingInAModelIsWithoutTranslation() {
        assertThat(all(TextAnnotation.class))
                .as("annotations, which Stegvis does not translate")
                .isEmpty();
        assertThat(all(DataObject.class)).isEmpty();
    }

    @Test
    void everyDecisionSaysHowLongItIsKeptAndWhichVersionItIs() {
        for (Decision decision : Authored.decisions()) {
            assertThat(decision.getCamundaHistoryTimeToLiveString())
                    .as(decision.getId())
                    .matches("P\\d+D");
            assertThat(decision.getVersionTag())
                    .as("version tag of " + decision.getId())
                    .isNotBlank();
            assertThat(decision.getName()).as("name of " + decision.getId()).isNotBlank();
        }
    }

    @Test
    void tablesAreWrittenInFeelWithLabelledColumnsAndASourceForEachRule() {
        for (DecisionTable table : Authored.decisions().stream()
                .flatMap(decision -> decision.getChildElementsByType(DecisionTable.class).stream())
                .toList()) {
            String decision = ((Decision) table.getParentElement()).getId();
            assertThat(table.getAttributeValue("hitPolicy"))
                    .as("hit policy of " + decision)
                    .isNotBlank();
            assertThat(table.getInputs()).as(decision).allMatch(input -> !isBlank(input.getLabel()));
            assertThat(table.getOutputs()).as(decision).allMatch(output -> !isBlank(output.getLabel()));
            assertThat(table.getRules())
                    .as("rules of " + decision + " with their source")
                    .allMatch(rule -> rule.getDescription() != null
                            && !isBlank(rule.getDescription().getTextContent()));
        }
        Authored.tables()
                .forEach(tables -> assertThat(Pattern.compile("expressionLanguage=\"(?!feel\")")
                                .matcher(Authored.text(tables.file()))
                                .find())
                        .as(tables.file() + " speaks another language than FEEL")
                        .isFalse());
    }

    private static Stream<FlowElement> elements() {
        return Authored.models().stream().flatMap(model -> model.elements().stream());
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> all(Class<T> type) {
        return Authored.models().stream()
                .flatMap(model -> model.bpmn().getModelElementsByType(type).stream())
                .toList();
    }

    private static List<IntermediateThrowEvent> throwing() {
        return all(IntermediateThrowEvent.class).stream()
                .filter(event -> !event.getEventDefinitions().isEmpty())
                .toList();
    }

    private static String prefix(FlowElement element) {
        String type = element.getElementType().getTypeName();
        if (element instanceof Gateway) {
            return "gateway";
        }
        if (element instanceof BoundaryEvent event) {
            return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)
                    ? "timer"
                    : "event";
        }
        return PREFIXES_OF_THEIR_OWN.getOrDefault(type, type);
    }

    /** All but joins, parallel splits, and flows that answer no question. */
    private static boolean needsName(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return asks(flow.getSource());
        }
        return !(element instanceof Gateway) || asks(element);
    }

    private static boolean asks(FlowElement element) {
        return element instanceof Gateway gateway
                && gateway.getOutgoing().size() > 1
                && Arrays.asList("exclusiveGateway", "inclusiveGateway")
                        .contains(gateway.getElementType().getTypeName());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
