namespace EscalationTrust.Accuracy;

/// <summary>"Are you human?" is a question, not a request for a person.</summary>
internal static class LookAlikes
{
    public static TaskReport Run(Replay replay)
    {
        List<Case> all =
        [
            .. replay.Turns("human_request.jsonl").Where(HumanRequests.IsLookAlike)
                .Select(seen => new Case { Seen = seen, Positive = false, Answer = seen.AsksForPerson }),
        ];
        List<Case> english = [.. all.Where(c => c.Seen.Row.Language == "en")];
        return new TaskReport
        {
            Key = "look-alikes",
            Figures = [Answered("look-alikes answered as requests, English", english) with { Goal = Goal.UpTo(0.03) }],
            Apart = [Answered("look-alikes answered as requests, other languages", [.. all.Except(english)])],
            Cases = all,
        };
    }

    private static Figure Answered(string name, List<Case> cases) =>
        Figure.Share(name, cases.Count(c => c.Answer == true), cases.Count);
}
