using System.Text;

namespace EscalationTrust.Tests.Detect;

public sealed class LetterFoldingTests
{
    private const int KelvinSign = 0x212A;
    private const int AngstromSign = 0x212B;

    [Fact]
    public void Capitals_and_small_letters_fold_alike_in_every_script()
    {
        var different = new StringBuilder();
        int letters = 0;
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char small = char.ToLowerInvariant((char)c);
            if (small != c && c is not (KelvinSign or AngstromSign))
            {
                letters++;
                different.Append(LetterFolder.Fold((char)c) == LetterFolder.Fold(small) ? "" : $"U+{c:X4} ");
            }
        }

        Assert.InRange(letters, 1_000, 2_000);
        Assert.Equal("", different.ToString());
    }

    [Theory]
    [InlineData("àáâãäåāăąǎ", "a")]
    [InlineData("èéêëēĕėęě", "e")]
    [InlineData("ìíîïĩīĭįıİ", "i")]
    [InlineData("òóôõöøōŏőơ", "o")]
    [InlineData("ùúûüũūŭůűųư", "u")]
    [InlineData("ýÿŷ", "y")]
    [InlineData("çćĉċč", "c")]
    [InlineData("ďđð", "d")]
    [InlineData("ĝğġģ", "g")]
    [InlineData("ĥħ", "h")]
    [InlineData("ĺļľŀł", "l")]
    [InlineData("ñńņň", "n")]
    [InlineData("ŕŗř", "r")]
    [InlineData("śŝşšșß", "s")]
    [InlineData("ţťŧț", "t")]
    [InlineData("źżž", "z")]
    [InlineData("ḍḏ", "d")]
    [InlineData("ạảấầẩẫậắằẳẵặ", "a")]
    [InlineData("ẹẻẽếềểễệ", "e")]
    [InlineData("ọỏốồổỗộớờởỡợ", "o")]
    [InlineData("ａＡ", "a")]
    [InlineData("ｚＺ", "z")]
    [InlineData("０", "0")]
    [InlineData("Ёёе", "е")]
    [InlineData("Йй", "и")]
    [InlineData("Άάα", "α")]
    [InlineData("ςσΣ", "σ")]
    public void Letters_with_marks_fold_to_their_base(string letters, string folded)
    {
        byte expected = LetterFolder.Fold(folded[0]);
        Assert.All(letters, letter => Assert.Equal((letter, expected), (letter, LetterFolder.Fold(letter))));
    }

    [Theory]
    [InlineData("æþŋµªº")]
    public void Letters_without_a_base_stay_letters(string letters) =>
        Assert.All(letters, letter => Assert.True(LetterFolder.Fold(letter) >= (byte)'0', letter.ToString()));

    [Theory]
    [InlineData("×÷ \t\n.,;:!?-_/\\\"()[]{}<>@#$%^&*+=|~\0€£§°¿¡«»\u2013\u2014\u201C\u201D\u2026\uD83D\uDE00")]
    public void Signs_separate_words(string signs) =>
        Assert.All(signs, sign => Assert.Equal((sign, LetterFolder.Separator), (sign, LetterFolder.Fold(sign))));

    [Fact]
    public void The_twenty_six_letters_and_ten_digits_stay_themselves()
    {
        foreach (char c in "abcdefghijklmnopqrstuvwxyz0123456789")
        {
            Assert.Equal((byte)c, LetterFolder.Fold(c));
        }
    }

    [Fact]
    public void Characters_that_are_words_of_their_own_say_so()
    {
        Assert.All("人工客服あいうアイウ가나다พดကខកខ々ｱ", c => Assert.Equal((c, LetterFolder.WordOfItsOwn), (c, LetterFolder.Fold(c))));
        Assert.All("・。、「」", c => Assert.NotEqual(LetterFolder.WordOfItsOwn, LetterFolder.Fold(c)));
    }
}
