using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

public sealed class ConversationStateFormatTests
{
    [Fact]
    public void A_state_fits_into_640_bytes() => Assert.InRange(Unsafe.SizeOf<ConversationState>(), 1, 640);

    [Fact]
    public void What_was_written_is_read_back_to_the_last_bit() =>
        Prop.ForAll(States.Valid, state =>
        {
            ConversationState read = ConversationStateFormat.Read(ConversationStateFormat.ToArray(in state));
            return States.Bytes(read).AsSpan().SequenceEqual(States.Bytes(state));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_binary_form_of_a_rich_state_does_not_change()
    {
        string hex = Convert.ToHexString(ConversationStateFormat.ToArray(States.Rich()));
        string lines = string.Concat(hex.Chunk(64).Select(line => new string(line) + "\n"));
        Repository.AssertApproved("tests/EscalationTrust.Tests/Conversation/Golden/state-v3.hex.golden", lines, "UPDATE_GOLDEN");
    }

    [Fact]
    public void A_rich_state_of_version_1_is_still_read()
    {
        string hex = Repository.Read("tests/EscalationTrust.Tests/Conversation/Golden/state-v1.hex.golden").Replace("\n", "");
        ConversationState read = ConversationStateFormat.Read(Convert.FromHexString(hex));
        ConversationState expected = States.RichOfVersion1();
        CustodyHistory.Complete(ref expected);
        Assert.Equal(States.Bytes(expected), States.Bytes(read));
        Assert.True(read.WasAcknowledged);
        Assert.Equal(read.CustodySince, read.HandoffAcknowledged);
    }

    [Fact]
    public void A_rich_state_of_version_2_is_still_read()
    {
        string hex = Repository.Read("tests/EscalationTrust.Tests/Conversation/Golden/state-v2.hex.golden").Replace("\n", "");
        Assert.Equal(States.Bytes(States.RichOfVersion2()), States.Bytes(ConversationStateFormat.Read(Convert.FromHexString(hex))));
    }

    [Fact]
    public void The_largest_state_needs_the_stated_size_and_a_fresh_one_much_less()
    {
        ConversationState full = default;
        for (int i = 0; i < CustomerMemory.Length; i++)
        {
            full.CustomerMessages[i].TextHash = 1;
        }

        for (int i = 0; i < BotMemory.Length; i++)
        {
            full.BotMessages[i].TextHash = 1;
        }

        Assert.Equal(691, ConversationStateFormat.ToArray(in full).Length);
        Assert.InRange(691, 0, ConversationStateFormat.MaxSize);
        Assert.Equal(223, ConversationStateFormat.ToArray(default).Length);
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        ConversationState state = States.Rich();
        byte[] buffer = new byte[ConversationStateFormat.MaxSize];
        Assert.Equal(0, Allocation.Of(() => ConversationStateFormat.Write(in state, buffer)));
    }

    [Fact]
    public void A_small_destination_is_told_how_much_is_needed()
    {
        ConversationState state = States.Rich();
        int needed = ConversationStateFormat.ToArray(in state).Length;
        var error = Assert.Throws<ArgumentException>(() => ConversationStateFormat.Write(in state, new byte[needed - 1]));
        Assert.Contains($"needs {needed}", error.Message);
        Assert.Equal(needed, ConversationStateFormat.Write(in state, new byte[needed]));
    }

    [Fact]
    public void The_busy_mark_is_never_stored()
    {
        ConversationState state = default;
        state.Flags = StateFlags.Busy | StateFlags.Contained;
        ConversationState read = ConversationStateFormat.Read(ConversationStateFormat.ToArray(in state));
        Assert.Equal(StateFlags.Contained, read.Flags);
    }

    [Fact]
    public void Random_bytes_never_throw_and_always_say_why()
    {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] bytes = new byte[random.Next(0, 900)];
            random.NextBytes(bytes);
            Assert.False(ConversationStateFormat.TryRead(bytes, out ConversationState state, out string? error));
            Assert.False(string.IsNullOrWhiteSpace(error));
            Assert.Equal(States.Bytes(default), States.Bytes(state));
        }
    }

    [Fact]
    public void A_single_changed_byte_is_always_noticed()
    {
        byte[] good = ConversationStateFormat.ToArray(States.Rich());
        for (int i = 0; i < good.Length; i++)
        {
            byte[] bad = [.. good];
            bad[i] ^= 0x10;
            Assert.False(ConversationStateFormat.TryRead(bad, out _, out string? error), $"byte {i}");
            Assert.NotNull(error);
        }
    }

    [Fact]
    public void Every_cut_is_noticed()
    {
        byte[] good = ConversationStateFormat.ToArray(States.Rich());
        for (int length = 0; length < good.Length; length++)
        {
            Assert.False(ConversationStateFormat.TryRead(good.AsSpan(0, length), out _, out string? error), $"{length} bytes");
            Assert.NotNull(error);
        }
    }

    [Fact]
    public void Mutated_content_with_a_fitting_checksum_never_throws_and_reads_as_a_sound_state_or_not_at_all()
    {
        var random = new Random(23);
        int read = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = ConversationStateFormat.ToArray(States.FromSeed(i));
            for (int change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(ConversationStateFormat.HeaderSize, bytes.Length - 4)] = (byte)random.Next(256);
            }

            Seal(bytes);
            if (ConversationStateFormat.TryRead(bytes, out ConversationState state, out string? error))
            {
                read++;
                Assert.Null(error);
                AssertSound(in state);
            }
            else
            {
                Assert.False(string.IsNullOrWhiteSpace(error));
            }
        }

        Assert.InRange(read, 1_000, 19_999);
    }

    [Fact]
    public void An_undefined_custody_is_named()
    {
        ConversationState state = default;
        state.CustodyCode = 200;
        Assert.False(ConversationStateFormat.TryRead(ConversationStateFormat.ToArray(in state), out _, out string? error));
        Assert.Equal("The conversation state is damaged: custody is 200: it must be 0 (bot) to 8 (expired).", error);
    }

    [Theory]
    [InlineData(-1L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_time_outside_the_calendar_is_named(long ticks)
    {
        ConversationState state = default;
        state.NeedBeganTicks = ticks;
        Assert.False(ConversationStateFormat.TryRead(ConversationStateFormat.ToArray(in state), out _, out string? error));
        Assert.Contains($"need_began is {ticks} ticks", error);
    }

    [Fact]
    public void Slots_out_of_range_are_brought_in_range_and_small_codes_mended()
    {
        ConversationState state = default;
        state.NextCustomerSlot = 13;
        state.NextBotSlot = 255;
        state.NextToolSlot = 6;
        state.FirstReason = 77;
        state.PriorityCode = 9;
        state.Sentiments[0] = short.MinValue;
        state.BotMessages[0] = new MessageSignature { TextHash = 5, IsQuestion = 9 };
        ConversationState read = ConversationStateFormat.Read(ConversationStateFormat.ToArray(in state));
        Assert.Equal((byte)HandoffPriority.Emergency, read.PriorityCode);
        Assert.Equal((5, 3, 2, 0, 0, 1), (read.NextCustomerSlot, read.NextBotSlot, read.NextToolSlot, read.FirstReason, read.Sentiments[0], read.BotMessages[0].IsQuestion));
    }

    [Fact]
    public void A_later_version_with_more_sections_more_fields_and_more_slots_is_read()
    {
        byte[] now = ConversationStateFormat.ToArray(States.Rich());
        var later = new List<byte>();
        ReadOnlySpan<byte> payload = now.AsSpan(ConversationStateFormat.HeaderSize..^ConversationStateFormat.ChecksumSize);
        later.AddRange([99, 2, 0, 0xAA, 0xBB]);
        while (!payload.IsEmpty)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(payload[1..]);
            bool messages = payload[0] >= (byte)StateSection.CustomerMessages;
            // Message slots grow by whole slots with an index beyond ours, everything else by two bytes.
            byte[] extra = messages ? [200, .. new byte[ConversationStateBinaryWriter.MessageSize - 1]] : [1, 2];
            later.Add(payload[0]);
            later.AddRange(BitConverter.GetBytes((ushort)(length + extra.Length)));
            later.AddRange(payload.Slice(3, length).ToArray());
            later.AddRange(extra);
            payload = payload[(3 + length)..];
        }

        byte[] bytes = [.. "ETCS"u8, 9, 1, .. BitConverter.GetBytes((ushort)later.Count), .. later, 0, 0, 0, 0];
        Seal(bytes);
        ConversationState read = ConversationStateFormat.Read(bytes);
        Assert.Equal(States.Bytes(States.Rich()), States.Bytes(read));
    }

    [Fact]
    public void An_earlier_version_with_fewer_sections_and_fields_is_read()
    {
        byte[] bytes = [.. "ETCS"u8, 1, 1, 7, 0, (byte)StateSection.Conversation, 4, 0, (byte)Custody.HumanOwned, 4, 3, 1, 0, 0, 0, 0];
        Seal(bytes);
        ConversationState read = ConversationStateFormat.Read(bytes);
        Assert.Equal(Custody.HumanOwned, read.Custody);
        Assert.True(read.HandoffOpened);
        Assert.Equal(0, read.Turns);
    }

    [Fact]
    public void A_version_that_this_one_cannot_read_says_so()
    {
        byte[] bytes = ConversationStateFormat.ToArray(default);
        bytes[4] = 12;
        bytes[5] = 11;
        Seal(bytes);
        Assert.False(ConversationStateFormat.TryRead(bytes, out _, out string? error));
        Assert.Contains("version 12", error);
        Assert.Contains("Update EscalationTrust", error);
    }

    [Fact]
    public void Bytes_behind_the_state_do_not_matter()
    {
        byte[] padded = [.. ConversationStateFormat.ToArray(States.Rich()), .. new byte[50]];
        Assert.Equal(States.Bytes(States.Rich()), States.Bytes(ConversationStateFormat.Read(padded)));
    }

    [Fact]
    public void Read_throws_what_TryRead_says()
    {
        var error = Assert.Throws<FormatException>(() => ConversationStateFormat.Read("hello, world, hello"u8));
        Assert.Equal("The bytes are not a conversation state: they do not begin with \"ETCS\".", error.Message);
    }

    private static void Seal(byte[] bytes)
    {
        int end = bytes.Length - ConversationStateFormat.ChecksumSize;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), ConversationStateFormat.Checksum(bytes.AsSpan(0, end)));
    }

    private static void AssertSound(in ConversationState state)
    {
        Assert.True(state.CustodyCode <= (byte)Custody.Expired && state.StageCode <= (byte)LadderStage.HumanOwned);
        Assert.True(state.FirstReason <= (byte)EscalationReason.PolicyFailed);
        Assert.True(state.NextCustomerSlot < 8 && state.NextBotSlot < 4 && state.NextToolSlot < 4);
        Assert.True(state.PriorityCode <= (byte)HandoffPriority.Emergency);
        Assert.Equal(0, state.Flags & StateFlags.Busy);
        Assert.InRange(state.LastAtTicks, 0, DateTimeOffset.MaxValue.Ticks);
        Assert.InRange(state.Sentiments[0], 0, 2001);
    }
}
