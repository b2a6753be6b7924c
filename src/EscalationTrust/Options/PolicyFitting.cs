namespace EscalationTrust;

/// <summary>Fits a policy to labelled conversations: weights, host features, words, and thresholds that fit the new weights. Advice: the host decides whether to use it.</summary>
/// <remarks>
/// <para>New weights give another scale of risk, so escalation thresholds move down by one factor, until as many conversations that
/// need nobody escalate as before; they are never raised, that takes a calibration on other data. Containment moves to where
/// as many turns are contained as before. Thread-safe, as long as nobody changes the options
/// meanwhile.</para>
/// </remarks>
public static class PolicyFitting
{
    private const double LeastFactor = 0.01;
    private const int Halvings = 10;

    /// <summary>Fits.</summary>
    /// <param name="options">The policy to start from. It is not changed.</param>
    /// <param name="transcripts">Labelled conversations; those that nobody audited are passed over.</param>
    /// <param name="fitting">How to fit. Null for the defaults.</param>
    /// <param name="groupOf">Which conversations belong together: an account, a task. Null for each on its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="transcripts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option of the fit lies outside its range.</exception>
    /// <exception cref="PolicyValidationException">The policy does not validate.</exception>
    public static FittedPolicy Fit(
        EscalationTrustOptions options,
        IEnumerable<Transcript> transcripts,
        FittingOptions? fitting = null,
        Func<Transcript, string?>? groupOf = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(transcripts);
        EscalationLadder before = EscalationLadder.Create(options);
        var fitter = new EvidenceFitter(before.Policy, options.Risk, fitting ?? new FittingOptions());
        var used = new List<Transcript>();
        foreach (Transcript transcript in transcripts)
        {
            if (fitter.Add(transcript, groupOf?.Invoke(transcript), Resolve(before)))
            {
                used.Add(transcript);
            }
        }

        FittedEvidence evidence = fitter.Fit();
        EscalationTrustOptions fitted = PolicyDocument.Read(before.Document);
        fitted.Certificate = null;
        fitted.Risk = evidence.Risk;
        Learn(fitted, evidence.Features);
        int escalated = EscalatedWithoutNeed(before, used);
        fitted = Match(PolicyDocument.Write(fitted), ContainAt(before, EscalationLadder.Create(fitted), options.Containment.EnterAt, used), used, escalated);
        return new FittedPolicy(fitted, evidence, escalated, EscalatedWithoutNeed(EscalationLadder.Create(fitted), used));
    }

    private static void Learn(EscalationTrustOptions fitted, IReadOnlyList<LearnedFeature> features)
    {
        fitted.Detection.HostSignals.AddRange(features.Where(feature => !feature.IsWords)
            .Select(feature => new HostSignalRule { Signal = feature.Signal, Feature = feature.Name, From = feature.From }.ToString()));
        if (CompanyLexicon.Of(features) is { } pack)
        {
            fitted.Lexicon.Packs.Add(pack);
        }
    }

    /// <summary>The lowest thresholds, none higher than they were, at which no more that need nobody escalate than before.</summary>
    private static EscalationTrustOptions Match(string document, double containAt, List<Transcript> used, int escalated)
    {
        // In logarithms: risks of the new scale may be tenths of the old.
        (double low, double high) = (Math.Log(LeastFactor), 0);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            bool more = EscalatedWithoutNeed(EscalationLadder.Create(ThresholdScale.Apply(document, Math.Exp(middle), containAt)), used) > escalated;
            (low, high) = more ? (middle, high) : (low, middle);
        }

        return ThresholdScale.Apply(document, Math.Exp(high), containAt);
    }

    /// <summary>The risk that as many turns of conversations that need nobody reach after the fit as reached containment before.</summary>
    private static double ContainAt(EscalationLadder before, EscalationLadder after, double enterAt, List<Transcript> used)
    {
        int contained = Risks(before, used).Count(risk => risk >= enterAt);
        double[] risks = [.. Risks(after, used).OrderDescending()];
        return risks.Length == 0 ? enterAt : contained == 0 ? risks[0] + 0.0002 : risks[contained - 1];
    }

    private static IEnumerable<double> Risks(EscalationLadder ladder, List<Transcript> transcripts) =>
        transcripts.Where(transcript => transcript.NeededAt is null)
            .SelectMany(transcript => TranscriptReplay.Run(ladder.Policy, transcript, Resolve(ladder)))
            .Select(turn => turn.Decision.Risk.Value);

    private static int EscalatedWithoutNeed(EscalationLadder ladder, List<Transcript> transcripts) =>
        transcripts.Count(transcript => MarginReplay.TryMeasure(ladder.Policy, transcript, 0, out CalibrationCase measured, Resolve(ladder))
            && !measured.PersonNeeded
            && measured.Margin >= 0);

    private static Func<string, TicketClass> Resolve(EscalationLadder ladder) => name =>
    {
        ladder.TryGetTicketClass(name, out TicketClass ticketClass);
        return ticketClass;
    };
}
