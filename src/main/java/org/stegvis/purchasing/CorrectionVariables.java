package org.stegvis.purchasing;

import org.stegvis.platform.engine.ProcessVariable;

/** The variables of a correction: which answer it is about, never the answer itself. */
public final class CorrectionVariables {

    /** The number under which right answers are noted until all are there. */
    public static final ProcessVariable<Integer> CORRECTION = ProcessVariable.count("correction");

    /** The id of the form that was answered. */
    public static final ProcessVariable<String> FORM = ProcessVariable.code("formToCorrect");

    /** The key of the question. */
    public static final ProcessVariable<String> QUESTION = ProcessVariable.code("questionToCorrect");

    /** What sort of answer the question takes: text, number, date, choice, choices. */
    public static final ProcessVariable<String> ANSWER_KIND = ProcessVariable.code("answerKind");

    /** Whether another answer of the same form is to be put right with it. */
    public static final ProcessVariable<Boolean> ONE_MORE = ProcessVariable.yesOrNo("oneMore");

    private CorrectionVariables() {}
}
