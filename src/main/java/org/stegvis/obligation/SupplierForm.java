package org.stegvis.obligation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The questions of one page, in groups.
 *
 * @param takesFiles whether files can be sent with the answers
 */
public record SupplierForm(List<Group> groups, boolean takesFiles) {

    /**
     * Questions that belong together.
     *
     * @param name under which the heading stands in {@code supplier.group.}; empty for a group without one
     * @param facts what the heading mentions: numbers, days and words
     */
    public record Group(String name, List<Object> facts, List<SupplierField> fields) {}

    /** A form of one group. */
    static SupplierForm of(SupplierField... fields) {
        return new SupplierForm(List.of(group("", fields)), false);
    }

    static Group group(String name, SupplierField... fields) {
        return new Group(name, List.of(), List.of(fields));
    }

    /** The same form, to which files can be added. */
    SupplierForm withFiles() {
        return new SupplierForm(groups, true);
    }

    /** All questions, in order. */
    public List<SupplierField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** The same form with one more group in front. */
    SupplierForm after(Group first) {
        return new SupplierForm(Stream.concat(Stream.of(first), groups.stream()).toList(), takesFiles);
    }
}
