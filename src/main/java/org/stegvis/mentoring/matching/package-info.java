/**
 * Which adept goes to which mentor: hard rules say which pairs are possible, scores how good each is, and the solver
 * finds the best groups. Everything is computed from one {@link org.stegvis.mentoring.matching.MatchingPool}, without
 * a database, a clock or chance, and everything that comes out says why.
 */
package org.stegvis.mentoring.matching;
