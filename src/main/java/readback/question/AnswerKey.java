package readback.question;

/** The right answer to a question; it grades. One form a record, named in JSON by {@link #form()}. */
public sealed interface AnswerKey permits PickOne, PickMany, WrittenKey, Order, Match, Mark {

    /** Name of the form in JSON: "pick-one", "pick-many", "typed", "number", "moment", "order", "match", "mark". */
    String form();

    /** Judges a response. Never throws; a response of another form is graded 0 with the reason. */
    Grade grade(Response response);

    /** The response that is right in full. */
    Response model();

    /** One accepted wording, to be shown in feedback. */
    String shown();
}
