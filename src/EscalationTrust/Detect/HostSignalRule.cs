using System.Globalization;

namespace EscalationTrust;

/// <summary>One of the host's signals with what raises it: <c>host-1: wait_minutes >= 12</c>.</summary>
internal readonly record struct HostSignalRule
{
    private const string AtLeast = ">=";

    public required Signal Signal { get; init; }

    public required string Feature { get; init; }

    /// <summary>The value from which the feature raises the signal.</summary>
    public required double From { get; init; }

    /// <summary>Reads a rule; false when the text is none.</summary>
    public static bool TryParse(string? text, out HostSignalRule rule)
    {
        rule = default;
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        int sign = text?.LastIndexOf(AtLeast, StringComparison.Ordinal) ?? -1;
        if (colon < 0 || sign < colon)
        {
            return false;
        }

        string feature = text![(colon + 1)..sign].Trim();
        bool known = SignalCatalog.TryParse(text[..colon].Trim(), out Signal signal) && (int)signal >= SignalCatalog.FirstHostSlot;
        bool number = double.TryParse(text[(sign + AtLeast.Length)..], NumberStyles.Float, CultureInfo.InvariantCulture, out double from) && double.IsFinite(from);
        if (!known || !number || feature.Length == 0)
        {
            return false;
        }

        rule = new HostSignalRule { Signal = signal, Feature = feature, From = from };
        return true;
    }

    /// <summary>The rule as it stands in a policy document.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Signal.Name()}: {Feature} {AtLeast} {From}");
}
