package org.stegvis.platform.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.JobQueryProperty;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The statement with which the engine, set as it is, asks for due jobs. */
final class AcquisitionStatement {

    private static final int JOBS_AT_ONCE = 3;

    private final Configuration statements;
    private final BoundSql sql;
    private final ListQueryParameterObject parameters;

    AcquisitionStatement(ProcessEngineConfigurationImpl engine) {
        statements = engine.getSqlSessionFactory().getConfiguration();
        parameters = new ListQueryParameterObject(asked(engine), 0, JOBS_AT_ONCE);
        sql = statements.getMappedStatement("selectNextJobsToExecute").getBoundSql(parameters);
    }

    String text() {
        return sql.getSql();
    }

    /** How the database would carry it out now, as this connection sees the data. */
    String plan(Connection connection) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql.getSql())) {
            List<ParameterMapping> mappings = sql.getParameterMappings();
            for (int i = 0; i < mappings.size(); i++) {
                explain.setObject(i + 1, value(mappings.get(i).getProperty()));
            }
            StringJoiner plan = new StringJoiner("\n");
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
            return plan.toString();
        }
    }

    private Object value(String property) {
        Object value = sql.hasAdditionalParameter(property)
                ? sql.getAdditionalParameter(property)
                : statements.newMetaObject(parameters).getValue(property);
        return value instanceof Date date ? new Timestamp(date.getTime()) : value;
    }

    /** What the engine puts into the statement, by its settings. */
    private static Map<String, Object> asked(ProcessEngineConfigurationImpl engine) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("now", ClockUtil.getCurrentTime());
        asked.put("alwaysSetDueDate", engine.isEnsureJobDueDateNotNull());
        asked.put("deploymentAware", engine.isJobExecutorDeploymentAware());
        asked.put("jobPriorityMin", null);
        asked.put("jobPriorityMax", null);
        asked.put("historyCleanupEnabled", engine.isHistoryCleanupEnabled());
        boolean byDueDate = engine.isJobExecutorAcquireByDueDate();
        asked.put(
                "orderingProperties",
                byDueDate
                        ? List.of(new QueryOrderingProperty(JobQueryProperty.DUEDATE, Direction.ASCENDING))
                        : List.of());
        asked.put("applyOrdering", byDueDate);
        asked.put("applyExclusiveOverProcessHierarchies", engine.isJobExecutorAcquireExclusiveOverProcessHierarchies());
        return asked;
    }
}
