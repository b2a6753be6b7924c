namespace EscalationTrust.Tests;

/// <summary>Every rule of a policy with options that break it.</summary>
internal static class PolicyRuleCases
{
    private const double Nan = double.NaN;

    /// <summary>Rules that tie two options or forbid a value, each with the path that must be named.</summary>
    public static IReadOnlyList<PolicyRuleCase> Special { get; } =
    [
        new("The name may not be empty", "Name", o => o.Name = " "),
        new("The name stands on one line", "Name", o => o.Name = "two\nlines"),
        new("The name holds whole characters", "Name", o => o.Name = "half \ud83d"),
        new("A long value is cut in the message", "Name", o => o.Name = new string('x', 100) + "\n"),
        new("A kill-switch is a defined one", "KillSwitch", o => o.KillSwitch = (KillSwitch)7),
        new("A priority is a defined one", "Target.Priority", o => o.Target.Priority = (HandoffPriority)(-1)),
        new("An escalation without a target does not validate", "Target.Queue", o => o.Target.Queue = ""),
        new("A class without a target does not validate", """TicketClasses["a"].Target.Queue""", o => Class(o).Target = new() { Queue = "  " }),
        new("A person acknowledges in more than no time", "Target.AcknowledgeWithin", o => o.Target.AcknowledgeWithin = TimeSpan.Zero),
        new("A person acknowledges within a year", "Target.AcknowledgeWithin", o => o.Target.AcknowledgeWithin = TimeSpan.MaxValue),
        new("A class's person acknowledges in more than no time", """TicketClasses["a"].Target.AcknowledgeWithin""", o => Class(o).Target = new() { AcknowledgeWithin = TimeSpan.FromTicks(-1) }),
        new("Silence lasts longer than no time", "Detection.InactivityAfter", o => o.Detection.InactivityAfter = TimeSpan.FromSeconds(-1)),
        new("Containment lies below escalation", "Containment.EnterAt", o => Thresholds(o, .3, .7, .7, .7)),
        new("The floor does not lie above the threshold", "Threshold.Floor", o => Thresholds(o, .3, .5, .8, .7)),
        new("The floor does not lie below containment", "Threshold.Floor", o => Thresholds(o, .3, .5, .4, .7)),
        new("A conversation is not left above where it was entered", "Containment.LeaveBelow", o => Thresholds(o, .6, .5, .6, .7)),
        new("A full queue may not switch escalation off", "Threshold.EscalateAt", o => { Thresholds(o, .3, .5, .6, .7); o.Threshold.Adjustments.Congestion = .3; }),
        new("A full queue may not switch escalation off for a class", """TicketClasses["a"].EscalateAt""", o => { Thresholds(o, .3, .5, .6, .7); o.Threshold.Adjustments.Congestion = .2; Class(o).EscalateAt = .85; }),
        new("A class is contained below its own threshold", """TicketClasses["a"].ContainAt""", o => { Thresholds(o, .3, .5, .6, .7); Class(o).ContainAt = .6; Class(o).EscalateAt = .6; }),
        new("A class is contained below the inherited threshold", """TicketClasses["a"].ContainAt""", o => { Thresholds(o, .3, .5, .6, .7); Class(o).ContainAt = .75; }),
        new("A class escalates above the inherited containment", """TicketClasses["a"].EscalateAt""", o => { Thresholds(o, .3, .5, .6, .7); Class(o).EscalateAt = .45; }),
        new("A class is not contained above the floor", """TicketClasses["a"].ContainAt""", o => { Thresholds(o, .3, .5, .6, .7); Class(o).ContainAt = .65; }),
        new("A contained bot may always offer a person", "Containment.Permitted", o => o.Containment.Permitted = PermittedActs.Acknowledge),
        new("A contained bot may not be mute about people", "Containment.Permitted", o => o.Containment.Permitted = PermittedActs.None),
        new("A contained bot does not answer", "Containment.Permitted", o => o.Containment.Permitted |= PermittedActs.Answer),
        new("A contained bot does not act", "Containment.Permitted", o => o.Containment.Permitted |= PermittedActs.TakeAction),
        new("A contained bot does not promise", "Containment.Permitted", o => o.Containment.Permitted |= PermittedActs.Promise),
        new("A contained bot does not close", "Containment.Permitted", o => o.Containment.Permitted |= PermittedActs.Close),
        new("A contained bot has no owner to assist", "Containment.Permitted", o => o.Containment.Permitted |= PermittedActs.AssistOwner),
        new("Acts are defined ones", "Containment.Permitted", o => o.Containment.Permitted |= (PermittedActs)(1 << 20)),
        new("Thanks do not contain", "Containment.Always", o => o.Containment.Always.Add(Signal.Gratitude)),
        new("Containing signals are defined ones", "Containment.Always", o => o.Containment.Always.Add((Signal)99)),
        new("Thanks do not escalate", "AlwaysEscalate", o => o.AlwaysEscalate.Add(Signal.Gratitude)),
        new("Sentiment alone does not escalate", "AlwaysEscalate", o => o.AlwaysEscalate.Add(Signal.NegativeSentiment)),
        new("An angry word alone does not escalate", "AlwaysEscalate", o => o.AlwaysEscalate.Add(Signal.Frustration)),
        new("Escalating signals are defined ones", "AlwaysEscalate", o => o.AlwaysEscalate.Add((Signal)(-3))),
        new("Sentiment alone does not escalate a class", """TicketClasses["a"].AlwaysEscalate""", o => Class(o).AlwaysEscalate.Add(Signal.FallingSentiment)),
        new("Thanks do not escalate a class", """TicketClasses["a"].AlwaysEscalate""", o => Class(o).AlwaysEscalate.Add(Signal.Gratitude)),
        new("A request for a person keeps its weight", """Risk.Weights["human-requested"]""", o => o.Risk.Weights[Signal.HumanRequested] = 0),
        new("A refusal of the bot keeps its weight", """Risk.Weights["bot-refused"]""", o => o.Risk.Weights[Signal.BotRefused] = 0),
        new("Access keeps its strength", """Risk.FamilyStrengths["access"]""", o => o.Risk.FamilyStrengths[SignalFamily.Access] = 0),
        new("Thanks have no weight", """Risk.Weights["gratitude"]""", o => o.Risk.Weights[Signal.Gratitude] = .5),
        new("A weight is less than 1", """Risk.Weights["stall"]""", o => o.Risk.Weights[Signal.Stall] = 1),
        new("A weight is a number", """Risk.Weights["stall"]""", o => o.Risk.Weights[Signal.Stall] = Nan),
        new("A weight belongs to a defined signal", "Risk.Weights", o => o.Risk.Weights[(Signal)64] = .5),
        new("A strength is at most 8", """Risk.FamilyStrengths["machine"]""", o => o.Risk.FamilyStrengths[SignalFamily.Machine] = 9),
        new("A strength belongs to a defined family", "Risk.FamilyStrengths", o => o.Risk.FamilyStrengths[(SignalFamily)40] = 1),
        new("Friction alone may not decide", "Risk", o => Only(o, SignalFamily.Friction)),
        new("Sentiment alone may not decide", "Risk", OnlySentiment),
        new("Something must carry weight", "Risk", o => Only(o)),
        new("One turn of friction does not escalate", "Limits.FrictionTurns", o => o.Limits.FrictionTurns = 1),
        new("A ticket class has a name", """TicketClasses[""]""", o => o.TicketClasses[""] = new()),
        new("A ticket class's name stands on one line", "TicketClasses[\"a\tb\"]", o => o.TicketClasses["a\tb"] = new()),
        new("A policy has at most a thousand ticket classes", "TicketClasses", Many),
        new("A language has a built-in pack", "Lexicon.Languages[0]", o => o.Lexicon.Languages.Add("English")),
        new("A language is not null", "Lexicon.Languages[0]", o => o.Lexicon.Languages.Add(null!)),
        new("A pack is not empty", "Lexicon.Packs[0]", o => o.Lexicon.Packs.Add("")),
        new("A pack can be read", "Lexicon.Packs[1]", o => o.Lexicon.Packs.AddRange(["[human-requested]\nget me bob", "[human-requsted]\nget me bob"])),
        new("An entry that is left out exists", "Lexicon.Without[0]", o => o.Lexicon.Without.Add("no such entry")),
        new("A pack's name is known", "Packs[0]", o => o.Packs.Add("eu-ai-act-51")),
        new("A pack is named once", "Packs[1]", o => o.Packs.AddRange(["eu-ai-act-50", "eu-ai-act-50"])),
        new("A pack's name is not null", "Packs[0]", o => o.Packs.Add(null!)),
        new("An own pack is not null", "OwnPacks[0]", o => o.OwnPacks.Add(null!)),
        new("An own pack has a name", "OwnPacks[0].Id", o => Pack(o).Id = ""),
        new("An own pack's name is plain", "OwnPacks[0].Id", o => Pack(o).Id = "Our Pack"),
        new("An own pack is not one that is named", "OwnPacks[0].Id", o => { Pack(o).Id = "eu-ai-act-50"; o.Packs.Add("eu-ai-act-50"); }),
        new("An own pack has a citation", "OwnPacks[0].Citation", o => Pack(o).Citation = ""),
        new("An own pack keeps its disclaimer", "OwnPacks[0].Disclaimer", o => Pack(o).Disclaimer = " "),
        new("An own pack says when it was verified", "OwnPacks[0].VerifiedOn", o => Pack(o).VerifiedOn = null),
        new("A pack does not let mood decide", "OwnPacks[0].Requires.AlwaysEscalate", o => Pack(o).Requires.AlwaysEscalate.Add(Signal.Shouting)),
        new("A pack does not contain for thanks", "OwnPacks[0].Requires.AlwaysContain", o => Pack(o).Requires.AlwaysContain.Add(Signal.Gratitude)),
        new("A pack's thresholds come together", "OwnPacks[0].Requires.ContainAtMost", o => Pack(o).Requires.EscalateAtMost = 0.5),
        new("A pack's thresholds are in order", "OwnPacks[0].Requires.ContainAtMost", o => (Pack(o).Requires.EscalateAtMost, Pack(o).Requires.ContainAtMost) = (0.5, 0.5)),
        new("A way to a person remains when nobody is there", "Access.Ticket", o => o.Access.Ticket = false),
        new("Some way to a person there must be", "Access.Ticket", o => o.Access = new() { Live = false, Ticket = false }),
        new("A call back alone asks too much", "Access.Ticket", o => o.Access = new() { Live = false, Ticket = false, Callback = true }),
        new("Another contact is not empty", "Access.ContactPath", o => o.Access.ContactPath = " "),
        new("A target takes more than no time", "Access.TargetWithin", o => o.Access.TargetWithin = TimeSpan.Zero),
        new("A language of notices is a tag", "Notices.Texts[\"German!\"]", o => o.Notices.Texts["German!"] = []),
        new("A notice exists", "Notices.Texts[\"de\"][\"handof-needed\"]", o => o.Notices.Texts["de"] = new() { ["handof-needed"] = "Ein Mensch hilft." }),
        new("A notice's reason exists", "Notices.Texts[\"de\"][\"handoff-needed/limits\"]", o => o.Notices.Texts["de"] = new() { ["handoff-needed/limits"] = "Ein Mensch hilft." }),
        new("A notice says something", "Notices.Texts[\"de\"][\"offer-human\"]", o => o.Notices.Texts["de"] = new() { ["offer-human"] = " " }),
        new("A notice says something without arguments", "Notices.Texts[\"de\"][\"human-joined\"]", o => o.Notices.Texts["de"] = new() { ["human-joined"] = "[{owner} ist da.]" }),
        new("A notice's brackets come in pairs", "Notices.Texts[\"de\"][\"human-joined\"]", o => o.Notices.Texts["de"] = new() { ["human-joined"] = "Da ist jemand. [{owner}" }),
        new("A notice's arguments exist", "Notices.Texts[\"de\"][\"human-joined\"]", o => o.Notices.Texts["de"] = new() { ["human-joined"] = "Hallo[, ich bin {agent}]." }),
        new("A notice's argument can be missing", "Notices.Texts[\"de\"][\"human-joined\"]", o => o.Notices.Texts["de"] = new() { ["human-joined"] = "{owner} ist da." }),
        new("Words for a person remain", "Lexicon.Without", o => o.Lexicon.Without.AddRange(AccessEntries())),
    ];

    /// <summary>Each object and list of a policy set to null, as a binder or a document can.</summary>
    public static IReadOnlyList<PolicyRuleCase> Nulls { get; } =
    [
        Null("Name", o => o.Name = null!),
        Null("Detection", o => o.Detection = null!),
        Null("Lexicon", o => o.Lexicon = null!),
        Null("Lexicon.Languages", o => o.Lexicon.Languages = null!),
        Null("Lexicon.Packs", o => o.Lexicon.Packs = null!),
        Null("Lexicon.Without", o => o.Lexicon.Without = null!),
        Null("Risk", o => o.Risk = null!),
        Null("Risk.Weights", o => o.Risk.Weights = null!),
        Null("Risk.FamilyStrengths", o => o.Risk.FamilyStrengths = null!),
        Null("Containment", o => o.Containment = null!),
        Null("Containment.Always", o => o.Containment.Always = null!),
        Null("Threshold", o => o.Threshold = null!),
        Null("Threshold.Adjustments", o => o.Threshold.Adjustments = null!),
        Null("Duties", o => o.Duties = null!),
        Null("Packs", o => o.Packs = null!),
        Null("OwnPacks", o => o.OwnPacks = null!),
        Null("OwnPacks[0].Requires", o => Pack(o).Requires = null!),
        Null("OwnPacks[0].Requires.Limits", o => Pack(o).Requires.Limits = null!),
        Null("OwnPacks[0].Requires.Duties", o => Pack(o).Requires.Duties = null!),
        Null("OwnPacks[0].Requires.AlwaysEscalate", o => Pack(o).Requires.AlwaysEscalate = null!),
        Null("OwnPacks[0].Title", o => Pack(o).Title = null!),
        Null("Access", o => o.Access = null!),
        Null("Notices", o => o.Notices = null!),
        Null("Notices.Texts", o => o.Notices.Texts = null!),
        Null("Notices.Texts[\"de\"]", o => o.Notices.Texts["de"] = null!),
        Null("Notices.Texts[\"de\"][\"offer-human\"]", o => o.Notices.Texts["de"] = new() { ["offer-human"] = null! }),
        Null("Limits", o => o.Limits = null!),
        Null("Target", o => o.Target = null!),
        Null("Target.Queue", o => o.Target.Queue = null!),
        Null("AlwaysEscalate", o => o.AlwaysEscalate = null!),
        Null("TicketClasses", o => o.TicketClasses = null!),
        Null("""TicketClasses["a"]""", o => o.TicketClasses["a"] = null!),
        Null("""TicketClasses["a"].AlwaysEscalate""", o => Class(o).AlwaysEscalate = null!),
    ];

    public static TicketClassOptions Class(EscalationTrustOptions options)
    {
        if (!options.TicketClasses.TryGetValue("a", out TicketClassOptions? ticketClass))
        {
            options.TicketClasses["a"] = ticketClass = new();
        }

        return ticketClass;
    }

    public static PolicyPack Pack(EscalationTrustOptions options)
    {
        if (options.OwnPacks.Count == 0)
        {
            options.OwnPacks.Add(RandomPack.Make(new Random(1), "ours"));
            options.OwnPacks[0].Requires = new();
        }

        return options.OwnPacks[0];
    }

    private static IEnumerable<string> AccessEntries() =>
        LexiconLoader.BuiltIn("de").SelectMany(pack => pack.Entries)
            .Where(entry => entry is { Target: (byte)Signal.HumanRequested, Bot: false, Guard: false })
            .Select(entry => entry.Text);

    private static PolicyRuleCase Null(string path, Action<EscalationTrustOptions> spoil) => new($"{path} is not null", path, spoil);

    private static void Thresholds(EscalationTrustOptions options, double leave, double enter, double floor, double escalate)
    {
        options.Containment.LeaveBelow = leave;
        options.Containment.EnterAt = enter;
        options.Threshold.Floor = floor;
        options.Threshold.EscalateAt = escalate;
    }

    private static void Only(EscalationTrustOptions options, params SignalFamily[] families)
    {
        foreach (SignalFamily family in Enum.GetValues<SignalFamily>())
        {
            options.Risk.FamilyStrengths[family] = family == SignalFamily.Access || families.Contains(family) ? 2 : 0;
        }
    }

    private static void OnlySentiment(EscalationTrustOptions options)
    {
        foreach (Signal signal in Enum.GetValues<Signal>())
        {
            bool kept = signal is Signal.NegativeSentiment or Signal.FallingSentiment || signal.Family() == SignalFamily.Access;
            options.Risk.Weights[signal] = kept ? .5 : 0;
        }
    }

    private static void Many(EscalationTrustOptions options)
    {
        for (int i = 0; i <= 1000; i++)
        {
            options.TicketClasses[$"class {i}"] = new();
        }
    }
}

/// <summary>One rule, the path its failure must name, and how to break it.</summary>
public sealed record PolicyRuleCase(string Rule, string Path, Action<EscalationTrustOptions> Spoil)
{
    public override string ToString() => Rule;
}
