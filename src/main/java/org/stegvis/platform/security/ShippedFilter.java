package org.stegvis.platform.security;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter of Tasklist that comes with Stegvis. Its name stands under {@code filter.<key>} in the texts.
 *
 * @param key what the filter is called in the code; it stays the same while the name may change
 * @param place where it stands in the list, from 0
 * @param tasks which tasks it shows
 */
public record ShippedFilter(String key, int place, UnaryOperator<TaskQuery> tasks) {}
