namespace EscalationTrust;

/// <summary>Finds what raised each violation of a review. For explanations only; allocates.</summary>
internal static class ReplyReasons
{
    public static IReadOnlyList<ReplyEvidence> For(
        in ReplyReview review, in ReplyFindings findings, List<(CueHit Hit, string Entry)> words, in ConversationState conversation, PermittedActs permitted)
    {
        var evidence = new List<ReplyEvidence>();
        foreach ((CueHit hit, string entry) in words.DistinctBy(word => (word.Hit.Target, word.Hit.Start, word.Hit.End)))
        {
            var alone = new ReplyFindings
            {
                Speaks = false,
                Cues = 1UL << hit.Target,
                Repeats = false,
                Acts = PermittedActs.None,
                Ungrounded = findings.Ungrounded,
                NobodyAvailable = findings.NobodyAvailable,
            };
            foreach (ReplyViolations raised in Each(review.Violations & ReplyRules.Of(in alone, in conversation, review.Stage, permitted)))
            {
                evidence.Add(new() { Violation = raised, Source = EvidenceSource.Draft, Start = hit.Start, Length = hit.End - hit.Start, Entry = entry });
            }
        }

        foreach (ReplyViolations violation in Each(review.Violations))
        {
            if (!evidence.Exists(reason => reason.Violation == violation))
            {
                bool remembered = violation is ReplyViolations.SpeaksOverHuman or ReplyViolations.Repeats;
                evidence.Add(new() { Violation = violation, Source = remembered ? EvidenceSource.Memory : EvidenceSource.Host });
            }
        }

        return [.. evidence.OrderBy(reason => reason.Violation).ThenBy(reason => reason.Start)];
    }

    private static IEnumerable<ReplyViolations> Each(ReplyViolations violations)
    {
        for (int rest = (int)violations; rest != 0; rest &= rest - 1)
        {
            yield return (ReplyViolations)(rest & -rest);
        }
    }
}
