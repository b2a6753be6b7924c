namespace EscalationTrust;

/// <summary>Lists the numbers of the risk model before and after, with what stands behind each weight.</summary>
internal static class EvidenceChanges
{
    public static IReadOnlyList<EvidenceChange> Of(
        RiskScoringOptions before, RiskScoringOptions after, SignalSet seen, IReadOnlyList<FittingConversation> conversations, SlotAssignment slots)
    {
        var changes = new List<EvidenceChange>
        {
            new() { Name = "risk.baseline", Before = before.Baseline, After = after.Baseline },
            new() { Name = "risk.decay", Before = before.Decay, After = after.Decay },
            new() { Name = "risk.prior", Before = before.Prior, After = after.Prior },
            new() { Name = "risk.gratitudeRelief", Before = before.GratitudeRelief, After = after.GratitudeRelief },
        };
        SignalSet[] shown =
        [
            .. conversations.Select(conversation => conversation.Turns.Aggregate(SignalSet.Empty, (all, turn) => all | slots.Raise(in turn).Signals)),
        ];
        foreach (Signal signal in seen.Without(Signal.Gratitude))
        {
            changes.Add(new EvidenceChange
            {
                Name = "risk.weights." + signal.Name(),
                Before = before.Weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal)),
                After = after.Weights.GetValueOrDefault(signal, DefaultEvidence.WeightOf(signal)),
                Support = shown.LongCount(signals => signals.Contains(signal)),
                NeededSupport = shown.Where((signals, i) => conversations[i].PersonNeeded && signals.Contains(signal)).LongCount(),
            });
        }

        foreach (SignalFamily family in after.FamilyStrengths.Keys.Order())
        {
            changes.Add(new EvidenceChange
            {
                Name = "risk.familyStrengths." + family.Name(),
                Before = before.FamilyStrengths.GetValueOrDefault(family, DefaultEvidence.StrengthOf(family)),
                After = after.FamilyStrengths[family],
            });
        }

        return changes;
    }
}
