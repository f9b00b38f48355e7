package org.stegvis.mentoring;

/** An application counts from now on; told in the transaction in which it does. */
record ApplicationCounted(Application application) {}
