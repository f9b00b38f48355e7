package org.stegvis.mentoring.matching;

import java.util.Objects;

/** A conflict of interest that a person has declared towards an organisation. */
public record DeclaredConflict(String organisation, ConflictKind kind) implements Comparable<DeclaredConflict> {

    public DeclaredConflict {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(kind);
    }

    @Override
    public int compareTo(DeclaredConflict other) {
        int byOrganisation = organisation.compareTo(other.organisation);
        return byOrganisation != 0 ? byOrganisation : kind.compareTo(other.kind);
    }
}
