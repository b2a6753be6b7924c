namespace EscalationTrust;

/// <summary>Names of violations as they stand in every format.</summary>
public static class ReplyViolationNames
{
    /// <summary>The stored kebab-case name of one violation; "undefined" for several or none.</summary>
    public static string Name(this ReplyViolations violation) => violation switch
    {
        ReplyViolations.SpeaksOverHuman => "speaks-over-human",
        ReplyViolations.ClaimsHuman => "claims-human",
        ReplyViolations.DeniesHuman => "denies-human",
        ReplyViolations.ClaimsTransfer => "claims-transfer",
        ReplyViolations.PromisesFollowUp => "promises-follow-up",
        ReplyViolations.Promises => "promises",
        ReplyViolations.TakesAction => "takes-action",
        ReplyViolations.ClosesUnresolved => "closes-unresolved",
        ReplyViolations.UngroundedPolicy => "ungrounded-policy",
        ReplyViolations.Answers => "answers",
        ReplyViolations.Repeats => "repeats",
        _ => "undefined",
    };
}
