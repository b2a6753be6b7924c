namespace EscalationTrust.Accuracy;

/// <summary>What the labels of one agent conversation say, beside what the policy did in it.</summary>
internal sealed record AgentConversation
{
    public required IReadOnlyList<Observation> Turns { get; init; }

    public required bool Stuck { get; init; }

    public required bool Solved { get; init; }

    public required bool TransferExpected { get; init; }

    /// <summary>True when the agent itself handed the conversation over.</summary>
    public required bool Transferred { get; init; }

    public required string Task { get; init; }

    /// <summary>The first customer turn on which the bot may not answer, from 1; null when it never comes.</summary>
    public int? EscalatedAt => Turns.FirstOrDefault(seen => seen.Decision.BotMustNotAnswer)?.CustomerTurn;

    /// <summary>The turn with the highest risk.</summary>
    public Observation Peak => Turns.MaxBy(seen => seen.Risk)!;

    /// <summary>The turn that escalated, or the one that came closest.</summary>
    public Observation Telling => EscalatedAt is { } turn ? Turns[turn - 1] : Peak;

    public static List<AgentConversation> All(Replay replay) =>
    [
        .. replay.Conversations("agent_conversations.jsonl").Select(turns =>
        {
            Labels labels = turns[0].Row.Labels;
            return new AgentConversation
            {
                Turns = turns,
                Stuck = labels.Flag("stuck_agent"),
                Solved = labels.Number("reward") == 1,
                TransferExpected = labels.Flag("transfer_expected"),
                Transferred = labels.Flag("transferred"),
                Task = labels.Text("domain") + "/" + labels.Text("task_id"),
            };
        }),
    ];
}
