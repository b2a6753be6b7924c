namespace EscalationTrust.Accuracy;

/// <summary>Every task in the order of the table, by its name on the command line.</summary>
internal static class TaskList
{
    public static readonly IReadOnlyList<(string Key, Func<Replay, TaskReport> Run)> All =
    [
        ("human-request", HumanRequests.Run),
        ("look-alikes", LookAlikes.Run),
        ("plain-requested", PlainQuestions.RunRequested),
        ("plain-escalated", PlainQuestions.RunEscalated),
        ("dissatisfied-sgd", replay => Dissatisfaction.Run(replay, "sgd", 0.857, 0.86)),
        ("dissatisfied-ccpe", replay => Dissatisfaction.Run(replay, "ccpe", 0.738, 0.78)),
        ("stuck", StuckBots.Run),
        ("solved", SolvedConversations.Run),
        ("failed", FailedConversations.Run),
        ("abuse", Abuse.Run),
        ("handoff-timing", HandoffTiming.Run),
    ];

    public static bool Knows(string key) => All.Any(task => task.Key == key);

    public static string Names => string.Join(", ", All.Select(task => task.Key));
}
