package org.stegvis.mentoring.matching;

/** Where a person would meet on site, in degrees north and east. */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** The distance as the crow flies, in whole kilometres. */
    public int kilometresTo(Place other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord))));
    }
}
