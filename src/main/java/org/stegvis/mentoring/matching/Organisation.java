package org.stegvis.mentoring.matching;

import java.util.Objects;
import java.util.Optional;

/**
 * The organisation for which a person works.
 *
 * @param id its id in the register of parties
 * @param parent the organisation that owns it, or null
 * @param sector code of PUBLIC, PRIVATE or THIRD
 * @param type code of the organisation's type, such as MUNICIPALITY
 * @param size code of the number of its employees
 * @param region code of its region
 */
public record Organisation(String id, Organisation parent, String sector, String type, String size, String region) {

    public Organisation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sector);
        Objects.requireNonNull(type);
        Objects.requireNonNull(size);
        Objects.requireNonNull(region);
    }

    /** The organisation that owns it, if any. */
    public Optional<Organisation> owner() {
        return Optional.ofNullable(parent);
    }

    boolean is(Organisation other) {
        return id.equals(other.id);
    }

    /** Whether this is the organisation of that id or belongs to it, however many owners lie between. */
    boolean belongsTo(String organisation) {
        return id.equals(organisation) || parent != null && parent.belongsTo(organisation);
    }

    /** Whether one is the other's parent, at any remove. */
    boolean isInLineWith(Organisation other) {
        return (parent != null || other.parent != null) && (belongsTo(other.id) || other.belongsTo(id));
    }
}
