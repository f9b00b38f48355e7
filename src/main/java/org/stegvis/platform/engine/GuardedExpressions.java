package org.stegvis.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;

/**
 * The expressions of models reach exported beans and no others. An expression that is evaluated outside a process stands
 * in a query or a stored filter, wherever it is nested there: of those only a fixed list runs
 * ({@code docs/adr/0007-expressions-in-filters.md}).
 */
final class GuardedExpressions extends JuelExpressionManager {

    GuardedExpressions(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), text);
    }

    private final class Guarded extends JuelExpression {

        private Guarded(ValueExpression expression, String text) {
            super(expression, GuardedExpressions.this, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null) {
                QueryExpressions.check(getExpressionText());
            }
            return super.getValue(scope, execution);
        }
    }
}
