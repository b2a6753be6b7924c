using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

/// <summary>States for tests: arbitrary valid ones, and a rich one that never changes.</summary>
internal static class States
{
    /// <summary>Any state that a conversation could be in, from empty to full, with values at their ends.</summary>
    public static Arbitrary<ConversationState> Valid { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => FromSeed(seed)));

    /// <summary>The bytes of the value itself, for comparison.</summary>
    public static byte[] Bytes(ConversationState state) => MemoryMarshal.AsBytes(new ReadOnlySpan<ConversationState>(in state)).ToArray();

    public static ConversationState FromSeed(int seed)
    {
        var random = new Random(seed);
        double density = random.NextDouble();
        ConversationState state = default;

        state.CustodyCode = (byte)random.Next(0, 9);
        state.StageCode = (byte)random.Next(0, 5);
        state.FirstReason = (byte)random.Next(0, 20);
        state.Flags = (byte)random.Next(0, 128);
        state.TurnCount = U16();
        state.EpisodeTurnCount = U16();
        state.EpisodeCount = U16();
        state.EvidenceTurns = U16();
        state.Evidence = Some() ? random.Next(-(30 << 16), 30 << 16) : 0;
        state.LastAtTicks = Ticks();
        state.NeedBeganTicks = Ticks();
        state.HandoffRequestedTicks = Ticks();
        state.AcknowledgeByTicks = Ticks();
        state.CustodyChangedTicks = Ticks();
        state.EpisodeSignalBits = Some() ? unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue)) : 0;
        state.RestatementCount = U8();
        state.BotRepeatCount = U8();
        state.NotUnderstoodCount = U8();
        state.ToolFailureCount = U8();
        state.TurnsAtRiskCount = U8();
        state.FrictionTurnCount = U8();
        state.PolicyAmbiguityCount = U8();
        state.GoodTurnCount = U8();
        state.StallCount = U8();
        state.UnansweredCount = U8();
        state.EarlierReason = (byte)random.Next(0, 20);
        state.PriorityCode = (byte)random.Next(0, 4);
        state.EpisodeEventBits = (ushort)(Some() ? random.Next(65536) & EpisodeEvents.All : 0);
        state.PersonRequestClock = Clock();
        state.AcknowledgedClock = Clock();
        state.ClaimedClock = Clock();
        state.HumanReplyClock = Clock();
        state.HumanSignClock = Clock();
        state.NextCustomerSlot = (byte)random.Next(0, CustomerMemory.Length);
        state.NextBotSlot = (byte)random.Next(0, BotMemory.Length);
        state.NextToolSlot = (byte)random.Next(0, ToolActivity.Remembered);

        for (int i = 0; i < ToolActivity.Remembered; i++)
        {
            state.ToolCalls[i] = Some() ? (uint)random.NextInt64(0, 1L << 32) : 0;
            state.ReplyNodes[i] = Some() ? random.Next(int.MinValue, int.MaxValue) : 0;
        }

        for (int i = 0; i < 3; i++)
        {
            state.Sentiments[i] = Some() ? (short)random.Next(1, 2002) : (short)0;
        }

        state.SeenWords = Set();
        for (int i = 0; i < CustomerMemory.Length; i++)
        {
            state.CustomerMessages[i] = Message();
        }

        for (int i = 0; i < BotMemory.Length; i++)
        {
            state.BotMessages[i] = Message();
        }

        // A state of a version that knew no events would be completed when it is read.
        CustodyHistory.Complete(ref state);
        return state;

        uint Clock() => Some() ? NeedClock.From(Math.Min(state.NeedBeganTicks + random.NextInt64(0, TimeSpan.TicksPerDay * 600), DateTimeOffset.MaxValue.Ticks), state.NeedBeganTicks) : 0;

        bool Some() => random.NextDouble() < density;

        byte U8() => Some() ? random.Next(4) == 0 ? byte.MaxValue : (byte)random.Next(256) : (byte)0;

        ushort U16() => Some() ? random.Next(4) == 0 ? ushort.MaxValue : (ushort)random.Next(65536) : (ushort)0;

        long Ticks() => Some() ? random.Next(8) == 0 ? DateTimeOffset.MaxValue.Ticks : random.NextInt64(1, DateTimeOffset.MaxValue.Ticks) : 0;

        SignatureBits Set()
        {
            SignatureBits bits = default;
            for (int i = 0; i < 4 && Some(); i++)
            {
                bits[i] = unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue));
            }

            return bits;
        }

        MessageSignature Message() => !Some() ? default : new MessageSignature
        {
            Set = Set(),
            TextHash = (uint)random.NextInt64(1, 1L << 32),
            ContentWords = U8(),
            IsQuestion = (byte)random.Next(2),
        };
    }

    /// <summary>A long unhappy conversation, field by field, so that the golden files depend on nothing but the format.</summary>
    public static ConversationState Rich()
    {
        ConversationState state = RichOfVersion2();
        state.PriorityCode = (byte)HandoffPriority.Urgent;
        return state;
    }

    /// <summary>What version 2 knew of it.</summary>
    public static ConversationState RichOfVersion2()
    {
        ConversationState state = RichOfVersion1();
        long need = state.NeedBeganTicks;
        state.EarlierReason = (byte)EscalationReason.RestatementLimit;
        state.EpisodeEventBits = (1 << (int)CustodyEvent.HandoffRequested) | (1 << (int)CustodyEvent.Queued) | EpisodeEvents.HumanSpokeLast;
        state.PersonRequestClock = NeedClock.From(need + TimeSpan.FromMinutes(7).Ticks, need);
        state.AcknowledgedClock = NeedClock.From(need + TimeSpan.FromMinutes(8.5).Ticks, need);
        state.ClaimedClock = NeedClock.From(need + TimeSpan.FromSeconds(1.23).Ticks, need);
        state.HumanReplyClock = NeedClock.From(need, need);
        state.HumanSignClock = uint.MaxValue;
        return state;
    }

    /// <summary>What version 1 knew of it.</summary>
    public static ConversationState RichOfVersion1()
    {
        var start = new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);
        ConversationState state = default;
        state.CustodyCode = (byte)Custody.Queued;
        state.StageCode = (byte)LadderStage.Waiting;
        state.FirstReason = (byte)EscalationReason.HumanRequested;
        state.Flags = StateFlags.HandoffOpened | StateFlags.Contained | StateFlags.DisclosureGiven | StateFlags.DeskAsked;
        state.TurnCount = 300;
        state.EpisodeTurnCount = 7;
        state.EpisodeCount = 1;
        state.EvidenceTurns = 7;
        state.Evidence = -3 << 14;
        state.LastAtTicks = start.AddMinutes(9).AddTicks(1234567).UtcTicks;
        state.NeedBeganTicks = start.UtcTicks;
        state.HandoffRequestedTicks = start.AddMinutes(8).UtcTicks;
        state.AcknowledgeByTicks = start.AddMinutes(15.5).UtcTicks;
        state.CustodyChangedTicks = start.AddMinutes(8.5).UtcTicks;
        state.EpisodeSignalBits = SignalSet.Of(Signal.HumanRequested, Signal.BillingDispute, Signal.DoomLoop, Signal.Host16).Bits;
        state.RestatementCount = 3;
        state.BotRepeatCount = 2;
        state.NotUnderstoodCount = 1;
        state.ToolFailureCount = 4;
        state.TurnsAtRiskCount = 5;
        state.FrictionTurnCount = 6;
        state.PolicyAmbiguityCount = 255;
        state.GoodTurnCount = 8;
        state.StallCount = 9;
        state.UnansweredCount = 87;
        state.NextCustomerSlot = 2;
        state.NextBotSlot = 3;
        state.NextToolSlot = 1;
        state.ToolCalls[0] = 0xDEADBEEF;
        state.ReplyNodes[1] = -42;
        state.ReplyNodes[2] = 7;
        state.Sentiments[0] = Sentiment.From(-0.75).Raw;
        state.Sentiments[2] = Sentiment.From(1).Raw;
        state.SeenWords[0] = 0x0123456789ABCDEF;
        state.SeenWords[3] = ulong.MaxValue;
        state.CustomerMessages[0] = new MessageSignature { TextHash = 0xCAFEBABE, ContentWords = 11, IsQuestion = 1 };
        state.CustomerMessages[0].Set[1] = 0x8000_0000_0000_0001;
        state.CustomerMessages[7] = new MessageSignature { TextHash = 1, ContentWords = 255 };
        state.BotMessages[3] = new MessageSignature { TextHash = uint.MaxValue, IsQuestion = 1 };
        state.BotMessages[3].Set[2] = 0xFF;
        return state;
    }
}
