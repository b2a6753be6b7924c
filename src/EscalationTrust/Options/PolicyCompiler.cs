namespace EscalationTrust;

/// <summary>Turns validated options into the tables a policy runs on. Copies everything.</summary>
internal static class PolicyCompiler
{
    public static PolicyTables Compile(EscalationTrustOptions options, ulong hash, TicketClassSlots slots)
    {
        SignalSet always = SignalSet.Of([.. options.AlwaysEscalate]);
        var classes = new TicketClassTable[slots.Count];

        // A class that is gone keeps its slot and is treated as unclassified.
        Array.Fill(classes, ClassTable("", new TicketClassOptions(), options, always));
        foreach ((string name, TicketClassOptions ticketClass) in options.TicketClasses)
        {
            classes[slots.IndexOf(name)] = ClassTable(name, ticketClass, options, always);
        }

        return new PolicyTables
        {
            Hash = hash,
            KillSwitch = options.KillSwitch,
            DiscloseAi = options.DiscloseAi,
            Detector = new TurnDetector(options.Detection, Words(options.Lexicon)),
            Scorer = new ResolutionRiskScorer(options.Risk),
            Containment = new ContainmentGate(options.Containment),
            Threshold = new EscalationThreshold(options.Threshold),
            Limits = new EscalationLimits(options.Limits),
            TicketClasses = classes,
        };
    }

    /// <summary>Whether all packs together have room shows only when they are compiled.</summary>
    private static CueLexicon Words(LexiconOptions options)
    {
        try
        {
            return LexiconLoader.Load(options);
        }
        catch (FormatException error)
        {
            throw new PolicyValidationException([new PolicyFailure
            {
                Path = "Lexicon.Packs",
                Value = options.Packs.Count == 1 ? "1 pack" : $"{options.Packs.Count} packs",
                Rule = error.Message.TrimEnd('.'),
                Fix = "Leave languages, packs or entries out",
            }]);
        }
    }

    private static TicketClassTable ClassTable(
        string name, TicketClassOptions ticketClass, EscalationTrustOptions options, SignalSet always)
    {
        return new TicketClassTable
        {
            Name = name,
            ContainAt = FixedPoint.From(ticketClass.ContainAt ?? options.Containment.EnterAt),
            EscalateAt = FixedPoint.From(ticketClass.EscalateAt ?? options.Threshold.EscalateAt),
            Prior = FixedPoint.From(ticketClass.Prior ?? options.Risk.Prior),
            KillSwitch = ticketClass.KillSwitch,
            AlwaysEscalate = always | SignalSet.Of([.. ticketClass.AlwaysEscalate]),
            Queue = ticketClass.Target?.Queue ?? options.Target.Queue,
            Priority = ticketClass.Target?.Priority ?? options.Target.Priority,
            AcknowledgeWithinTicks = (ticketClass.Target?.AcknowledgeWithin ?? options.Target.AcknowledgeWithin).Ticks,
        };
    }
}
