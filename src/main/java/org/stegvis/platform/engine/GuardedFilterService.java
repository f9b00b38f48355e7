package org.stegvis.platform.engine;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/** The engine's filter service that stores no filter whose expressions would be refused when it is used. */
class GuardedFilterService extends FilterServiceImpl {

    @Override
    public Filter saveFilter(Filter filter) {
        check(filter.getQuery());
        return super.saveFilter(filter);
    }

    private static void check(Query<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(GuardedFilterService::checkOwn);
        } else if (query instanceof AbstractQuery<?, ?> other) {
            checkOwn(other);
        }
    }

    private static void checkOwn(AbstractQuery<?, ?> query) {
        query.getExpressions().values().forEach(QueryExpressions::check);
    }
}
