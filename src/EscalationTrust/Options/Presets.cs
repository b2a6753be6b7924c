namespace EscalationTrust;

/// <summary>Makes options from a preset. A preset changes the defaults; what it does not change keeps following them.</summary>
/// <remarks>
/// <para>Every preset validates, names ticket classes, and leaves the queues to <see cref="EscalationTrustOptions.Target"/>.
/// Thresholds are stated as distances from the defaults. Thread-safe.</para>
/// </remarks>
public static class Presets
{
    /// <summary>New options with a preset's changes, to be changed further at will.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="preset"/> is not defined.</exception>
    public static EscalationTrustOptions Create(EscalationPreset preset)
    {
        var options = new EscalationTrustOptions();
        Apply(preset, options);
        return options;
    }

    /// <summary>The stored kebab-case name of a preset, for example <c>regulated-finance</c>; "undefined" for an undefined value.</summary>
    public static string Name(this EscalationPreset preset) => preset switch
    {
        EscalationPreset.ServiceHeavy => "service-heavy",
        EscalationPreset.ProductHeavy => "product-heavy",
        EscalationPreset.FounderLed => "founder-led",
        EscalationPreset.RegulatedFinance => "regulated-finance",
        EscalationPreset.Healthcare => "healthcare",
        EscalationPreset.PublicSector => "public-sector",
        _ => "undefined",
    };

    /// <summary>Reads a stored name; false when no preset has it.</summary>
    public static bool TryParse(string? name, out EscalationPreset preset)
    {
        for (preset = 0; preset <= EscalationPreset.PublicSector; preset++)
        {
            if (preset.Name() == name)
            {
                return true;
            }
        }

        preset = default;
        return false;
    }

    internal static void Apply(EscalationPreset preset, EscalationTrustOptions options)
    {
        Action<EscalationTrustOptions> apply = preset switch
        {
            EscalationPreset.ServiceHeavy => ServiceHeavyPreset.Apply,
            EscalationPreset.ProductHeavy => ProductHeavyPreset.Apply,
            EscalationPreset.FounderLed => FounderLedPreset.Apply,
            EscalationPreset.RegulatedFinance => RegulatedFinancePreset.Apply,
            EscalationPreset.Healthcare => HealthcarePreset.Apply,
            EscalationPreset.PublicSector => PublicSectorPreset.Apply,
            _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "There is no such preset. Use a value of EscalationPreset."),
        };
        options.Name = preset.Name();
        apply(options);
    }

    /// <summary>Moves all four thresholds down together, so that their order stays.</summary>
    internal static void Stricter(this EscalationTrustOptions options, double by)
    {
        options.Containment.LeaveBelow = Less(options.Containment.LeaveBelow, by);
        options.Containment.EnterAt = Less(options.Containment.EnterAt, by);
        options.Threshold.Floor = Less(options.Threshold.Floor, by);
        options.Threshold.EscalateAt = Less(options.Threshold.EscalateAt, by);
    }

    /// <summary>Adds a class whose two thresholds lie lower than the general ones.</summary>
    internal static TicketClassOptions Class(this EscalationTrustOptions options, string name, double stricterBy = 0)
    {
        var ticketClass = new TicketClassOptions();
        if (stricterBy != 0)
        {
            ticketClass.ContainAt = Less(options.Containment.EnterAt, stricterBy);
            ticketClass.EscalateAt = Less(options.Threshold.EscalateAt, stricterBy);
        }

        return options.TicketClasses[name] = ticketClass;
    }

    private static double Less(double value, double by) => Math.Round(value - by, 4);
}
