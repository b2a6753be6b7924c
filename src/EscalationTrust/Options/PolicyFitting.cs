namespace EscalationTrust;

/// <summary>Fits a policy to labelled conversations: weights, host features, words, and thresholds that fit the new weights. Advice: the host decides whether to use it.</summary>
/// <remarks>
/// <para>New weights give another scale of risk, so escalation thresholds move down by one factor, until as many conversations that
/// need nobody escalate as before; they are never raised, that takes a calibration on other data. Containment moves, up or
/// down, to where no fewer turns of the data are contained or escalated than before, and stays below escalation by a band.</para>
/// <para>With too little to learn from the policy comes back as it was: <see cref="FittedEvidence.Changes"/> is empty, and
/// <see cref="FittedEvidence.Warnings"/> say why. Thread-safe, as long as nobody changes the options meanwhile.</para>
/// </remarks>
public static class PolicyFitting
{
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
        var thresholds = new FittedThresholds(before, used);
        if (evidence.Changes.Count == 0)
        {
            return new FittedPolicy(fitted, evidence, thresholds.EscalatedWithoutNeed, thresholds.EscalatedWithoutNeed);
        }

        fitted.Certificate = null;
        fitted.Risk = evidence.Risk;
        Learn(fitted, evidence.Features);
        fitted = thresholds.Apply(PolicyDocument.Write(fitted));
        return new FittedPolicy(fitted, evidence, thresholds.EscalatedWithoutNeed, thresholds.Escalated(EscalationLadder.Create(fitted)));
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

    /// <summary>Finds the handles of a ladder's ticket classes; a class that it does not have is unclassified.</summary>
    internal static Func<string, TicketClass> Resolve(EscalationLadder ladder) => name =>
    {
        ladder.TryGetTicketClass(name, out TicketClass ticketClass);
        return ticketClass;
    };
}
