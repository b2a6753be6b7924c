namespace EscalationTrust;

/// <summary>Finds thresholds for refitted weights: counted on the conversations of the fit, since new weights give another scale of risk.</summary>
internal sealed class FittedThresholds
{
    private const double LeastFactor = 0.01;
    private const double LeastRisk = 0.0001;
    private const int Halvings = 10;

    private readonly EscalationLadder _before;
    private readonly IReadOnlyList<Transcript> _used;

    public FittedThresholds(EscalationLadder before, IReadOnlyList<Transcript> used)
    {
        _before = before;
        _used = used;
        EscalatedWithoutNeed = Escalated(before);
    }

    /// <summary>Conversations that need nobody and that the policy escalated before.</summary>
    public int EscalatedWithoutNeed { get; }

    /// <summary>The same for another policy.</summary>
    public int Escalated(EscalationLadder ladder) =>
        _used.Count(transcript => MarginReplay.TryMeasure(ladder.Policy, transcript, 0, out CalibrationCase measured, PolicyFitting.Resolve(ladder))
            && !measured.PersonNeeded
            && measured.Margin >= 0);

    /// <summary>A policy document with new weights, its thresholds put where the counts stay.</summary>
    public EscalationTrustOptions Apply(string document)
    {
        double containAt = ContainAt(EscalationLadder.Create(PolicyDocument.Read(document)));
        double factor = Match(document, containAt);
        (int NeedNobody, int NeedPerson) limited = Limited(_before);
        double lowered = Lowered(document, factor, containAt, limited);
        if (lowered < containAt)
        {
            // Turns at risk are counted from containment on, and too many of them escalate.
            factor = Match(document, lowered);
            lowered = Lowered(document, factor, lowered, limited);
        }

        return ThresholdScale.Apply(document, factor, lowered);
    }

    /// <summary>The risk that as many turns of conversations that need nobody reach after the fit as reached containment before.</summary>
    private double ContainAt(EscalationLadder after)
    {
        double enterAt = PolicyDocument.Read(_before.Document).Containment.EnterAt;
        int contained = Risks(_before).Count(risk => risk >= enterAt);
        double[] risks = [.. Risks(after).OrderDescending()];
        return risks.Length == 0 ? enterAt : contained == 0 ? risks[0] + (2 * LeastRisk) : risks[contained - 1];
    }

    /// <summary>The lowest factor in (0, 1] at which no more that need nobody escalate than before.</summary>
    private double Match(string document, double containAt)
    {
        // In logarithms: risks of the new scale may be tenths of the old.
        (double low, double high) = (Math.Log(LeastFactor), 0);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            bool more = Escalated(LadderAt(document, Math.Exp(middle), containAt)) > EscalatedWithoutNeed;
            (low, high) = more ? (middle, high) : (low, middle);
        }

        return Math.Exp(high);
    }

    /// <summary>Containment, lowered as far as it takes for no fewer turns to be limited than before: neither of those that need nobody nor of the others.</summary>
    private double Lowered(string document, double factor, double containAt, (int NeedNobody, int NeedPerson) before)
    {
        if (Holds(containAt))
        {
            return containAt;
        }

        (double low, double high) = (Math.Log(LeastRisk), Math.Log(containAt));
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            (low, high) = Holds(Math.Exp(middle)) ? (middle, high) : (low, middle);
        }

        return Math.Exp(low);

        bool Holds(double at) => Limited(LadderAt(document, factor, at)) is var (nobody, person) && nobody >= before.NeedNobody && person >= before.NeedPerson;
    }

    /// <summary>Turns on which the bot is contained, or the conversation is a person's matter.</summary>
    private (int NeedNobody, int NeedPerson) Limited(EscalationLadder ladder)
    {
        ILookup<bool, int> turns = _used.ToLookup(
            transcript => transcript.NeededAt is null,
            transcript => TranscriptReplay.Run(ladder.Policy, transcript, PolicyFitting.Resolve(ladder)).Count(turn => turn.Decision.Stage >= LadderStage.Contain));
        return (turns[true].Sum(), turns[false].Sum());
    }

    private IEnumerable<double> Risks(EscalationLadder ladder) =>
        _used.Where(transcript => transcript.NeededAt is null)
            .SelectMany(transcript => TranscriptReplay.Run(ladder.Policy, transcript, PolicyFitting.Resolve(ladder)))
            .Select(turn => turn.Decision.Risk.Value);

    private static EscalationLadder LadderAt(string document, double factor, double containAt) =>
        EscalationLadder.Create(ThresholdScale.Apply(document, factor, containAt));
}
