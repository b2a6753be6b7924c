namespace EscalationTrust;

/// <summary>Texts of the host's own for notices.</summary>
public sealed class NoticeOptions
{
    /// <summary>
    /// By language tag ("de", "pt-BR") and by notice ("handoff-needed"), or by notice and reason ("handoff-needed/restatement-limit").
    /// Arguments stand in braces; what is in square brackets is left out when an argument in it is not known (see docs/notices.md). Empty by default.
    /// </summary>
    public Dictionary<string, Dictionary<string, string>> Texts { get; set; } = [];
}
