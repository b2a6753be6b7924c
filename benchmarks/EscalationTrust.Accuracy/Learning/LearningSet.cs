using System.Text.Json;

namespace EscalationTrust.Accuracy;

/// <summary>A set of labelled conversations to learn from: where the label comes from, what belongs together, which features the host would give.</summary>
internal sealed record LearningSet
{
    public required string Name { get; init; }

    public required string File { get; init; }

    /// <summary>How the set's own label becomes "a person was needed at".</summary>
    public required Func<Transcript, Transcript> Label { get; init; }

    /// <summary>Conversations that must not be split between the halves.</summary>
    public Func<Transcript, string> GroupOf { get; init; } = transcript => transcript.Id;

    public FittingOptions Fitting { get; init; } = new();

    /// <summary>The share of late escalations that calibration is asked to promise. Chosen before any figure was seen.</summary>
    public required double Late { get; init; }

    /// <summary>What to reach for detection at 5 % false alarms; null for none.</summary>
    public double? Reach { get; init; }

    private static readonly LearningSet Satisfaction = new()
    {
        Name = "turn_satisfaction",
        File = "turn_satisfaction.jsonl",
        Label = NeedRule.Parse("sat_mean<2.5").Label,
        Late = 0.2,
    };

    private static readonly LearningSet Agents = new()
    {
        Name = "agent_conversations",
        File = "agent_conversations.jsonl",
        Label = NeedRule.Parse("reward=0").Label,
        GroupOf = transcript => Text(transcript, "domain") + "/" + Text(transcript, "task_id"),
        Late = 0.2,
    };

    public static readonly IReadOnlyList<LearningSet> All =
    [
        new()
        {
            Name = "call_intents",
            File = "call_intents.jsonl",
            Label = CallIntents.Label,
            Fitting = new FittingOptions { Ahead = CallIntents.Ahead },
            Late = 0.5,
            Reach = 0.18,
        },
        new() { Name = "handoff_timing", File = "handoff_timing.jsonl", Label = NeedRule.Parse("transferable").Label, Late = 0.2 },
        Satisfaction,
        Satisfaction with { Name = "turn_satisfaction, with words", Fitting = new FittingOptions { Words = true } },
        Agents,
        Agents with { Name = "agent_conversations, with words", Fitting = new FittingOptions { Words = true, LeastSupport = 10 } },
    ];

    private static string Text(Transcript transcript, string label) =>
        transcript.Labels is { } labels && labels.TryGetProperty(label, out JsonElement value) ? value.ToString() : "";
}
