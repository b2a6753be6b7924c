namespace EscalationTrust;

/// <summary>Raises the host's signals from the host's own measurements.</summary>
/// <remarks>Immutable and thread-safe. Allocates nothing per turn.</remarks>
internal sealed class HostSignals
{
    private readonly HostSignalRule[] _rules;

    /// <summary>What is no rule is passed over; the policy's validation reports it.</summary>
    public HostSignals(IEnumerable<string> rules)
    {
        var read = new List<HostSignalRule>();
        foreach (string text in rules)
        {
            if (HostSignalRule.TryParse(text, out HostSignalRule rule))
            {
                read.Add(rule);
            }
        }

        _rules = [.. read];
    }

    public SignalSet Of(IReadOnlyDictionary<string, double>? features)
    {
        SignalSet raised = default;
        if (features is not null)
        {
            foreach (ref readonly HostSignalRule rule in _rules.AsSpan())
            {
                raised = features.TryGetValue(rule.Feature, out double value) && value >= rule.From ? raised.With(rule.Signal) : raised;
            }
        }

        return raised;
    }
}
