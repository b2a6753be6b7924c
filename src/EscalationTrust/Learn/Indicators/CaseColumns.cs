namespace EscalationTrust;

/// <summary>The fields of a stored case, in the order in which they are written.</summary>
internal static class CaseColumns
{
    public const string Text = "text";
    public const string Time = "time";
    public const string Whole = "whole number";
    public const string Number = "number";
    public const string Flag = "flag";
    public const string Share = "share";
    public const string Name = "name";

    public const int Version = 1;

    public static IReadOnlyList<CaseColumn> All { get; } =
    [
        Of("version", Whole, "The version of this format: 1. Left out, it is 1."),
        Of("id", Text, "The conversation's identity. Required."),
        Of("account", Text, "The account's identity."),
        Of("ticket_class", Text, "The name of the ticket class."),
        Of("lang", Text, "The language."),
        Named("handoff", "Whether a person could take it at all.", CaseNames.Eligibilities),
        Of("open", Flag, "True while the conversation goes on. Left out, it is closed."),
        Of("started_at", Time, "When it began."),
        Of("requested_at", Time, "When the customer first asked for a person."),
        Of("requested_turn", Whole, "The customer turn of that request, from 1."),
        Named("need", "What an audit says about the need for a person. Never the policy's own decision.", CaseNames.Needs),
        Of("needed_at", Time, "When a person was needed, from the audit."),
        Of("needed_turn", Whole, "The customer turn at which a person was needed, from the audit, from 1."),
        Of("decided_at", Time, "When the policy decided to hand over."),
        Of("decided_turn", Whole, "The customer turn of that decision, from 1."),
        Of("acknowledged_at", Time, "When a desk acknowledged the handoff."),
        Of("first_human_reply_at", Time, "When a person first answered the customer."),
        Of("effective_at", Time, "When a person first answered who had authority and context and did not pass the case on."),
        Of("resolved_at", Time, "When it was resolved."),
        Of("ended_at", Time, "When it ended, resolved or not."),
        Of("observed_until", Time, "Until when the case and the account were watched: the day of the export."),
        Of("recontacted_at", Time, "When the customer came back with the same matter after the end."),
        Of("reopened_at", Time, "When it was opened again after it was resolved."),
        Of("made_good_at", Time, "When a failure of this case was made good."),
        Of("restatements", Whole, "How often the customer restated something before the escalation."),
        Of("restated_after_handoff", Flag, "Whether the customer had to say it again to the person who took over."),
        Of("high_risk", Flag, "Whether the case is of high risk by the host's own declaration."),
        Of("highest_risk", Share, "The highest risk that the policy computed."),
        Of("automation_seconds", Number, "How long automation held the case, in seconds."),
        Of("automation_limit_seconds", Number, "How long automation may hold such a case, in seconds."),
        Named("stage", "The highest stage of the ladder that was reached.", CaseNames.Stages),
        Named("reason", "The reason of the handoff.", CaseNames.Reasons),
        Named("resolution", "How it came to be called resolved.", CaseNames.Resolutions),
        Named("abandonment", "Whether and where the customer left.", CaseNames.Abandonments),
        Of("answer_wrong", Flag, "Whether an audit found the bot's answer wrong."),
        Of("satisfaction", Share, "Satisfaction, 0 worst and 1 best."),
        Of("complaint", Flag, "Whether the customer complained."),
        Of("effort", Number, "What the loop with the bot cost the customer, in messages of ordinary length."),
        Of("trust_before", Share, "Trust in the account before the case."),
        Of("trust_after", Share, "Trust in the account after the case."),
    ];

    private static CaseColumn Of(string name, string kind, string meaning) => new() { Name = name, Kind = kind, Meaning = meaning };

    private static CaseColumn Named(string name, string meaning, IReadOnlyList<string> names) => new() { Name = name, Kind = Name, Meaning = meaning, Names = names };
}
