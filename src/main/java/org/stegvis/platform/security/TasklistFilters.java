package org.stegvis.platform.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * Puts the filters of Tasklist in place at every start: new ones are made, those that are there are brought up to date,
 * those that Stegvis no longer ships are removed. A filter is known by a mark of ours, so that filters which an
 * administrator made are left alone.
 */
@Component
class TasklistFilters implements SmartInitializingSingleton {

    private static final String MARK = "stegvis";
    private static final List<String> COLUMNS = List.of("caseNumber", "title", "phase");

    private static final List<ShippedFilter> FOR_EVERY_OFFICER = List.of(
            new ShippedFilter("mine", 0, tasks -> tasks.taskAssigneeExpression("${currentUser()}")),
            new ShippedFilter("ofMyGroups", 1, tasks -> tasks.taskCandidateGroupInExpression("${currentUserGroups()}")),
            new ShippedFilter(
                    "overdue",
                    2,
                    tasks -> tasks.taskCandidateGroupInExpression("${currentUserGroups()}")
                            .includeAssignedTasks()
                            .dueBeforeExpression("${now()}")),
            new ShippedFilter("all", 90, tasks -> tasks));

    private final FilterService filters;
    private final TaskService tasks;
    private final ObjectProvider<ShippedFilter> fromAreas;
    private final OneNodeAtATime oneNode;
    private final Texts texts;
    private final Language language;

    TasklistFilters(
            FilterService filters,
            TaskService tasks,
            ObjectProvider<ShippedFilter> fromAreas,
            OneNodeAtATime oneNode,
            Texts texts,
            StegvisSettings settings) {
        this.filters = filters;
        this.tasks = tasks;
        this.fromAreas = fromAreas;
        this.oneNode = oneNode;
        this.texts = texts;
        this.language = settings.language();
    }

    @Override
    public void afterSingletonsInstantiated() {
        oneNode.run(this::putInPlace);
    }

    void putInPlace() {
        Map<String, List<Filter>> there = filters.createTaskFilterQuery().list().stream()
                .filter(filter ->
                        filter.getProperties() != null && filter.getProperties().containsKey(MARK))
                .collect(Collectors.groupingBy(
                        filter -> String.valueOf(filter.getProperties().get(MARK))));
        Stream.concat(FOR_EVERY_OFFICER.stream(), fromAreas.stream())
                .sorted(Comparator.comparingInt(ShippedFilter::place))
                .forEach(shipped -> {
                    List<Filter> known = there.remove(shipped.key());
                    put(shipped, known == null ? filters.newTaskFilter() : known.get(0));
                });
        there.values().forEach(gone -> gone.forEach(filter -> filters.deleteFilter(filter.getId())));
    }

    private void put(ShippedFilter shipped, Filter filter) {
        filter.setName(texts.get(language, "filter." + shipped.key()));
        filter.setQuery(
                shipped.tasks().apply(tasks.createTaskQuery()).orderByDueDate().asc());
        filter.setProperties(Map.of(
                MARK,
                shipped.key(),
                "priority",
                shipped.place(),
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                COLUMNS.stream()
                        .map(name -> Map.of("name", name, "label", texts.get(language, "filter.column." + name)))
                        .toList()));
        filters.saveFilter(filter);
    }
}
